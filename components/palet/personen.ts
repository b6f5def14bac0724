import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Zoekrij } from '#lib/jongeren/model.ts';
import type { Partnertreffer } from '#lib/partners/lezen/model.ts';
import type { Permissie } from '#lib/toegang/matrix.ts';
import { zoekdoel, type Zoektaak } from '#components/jongeren/zoektaken.ts';
import type { Paletkeuze } from '#components/palet/paletzoeker.ts';

const MET_CONTACT = 3;

/** What can be begun with someone by typing it before his name. */
const TAKEN = {
  contact: { titel: 'Contact vastleggen met', permissie: 'contact.vastleggen' },
  brief: { titel: 'Brief over', permissie: 'brief.maken' },
} as const satisfies Partial<Record<Zoektaak, { titel: string; permissie: Permissie }>>;
type Persoonstaak = keyof typeof TAKEN;

/** "contact fat berg" and "brief fat berg" are about a task with someone; anything else is about a dossier. */
export function leesVraag(body: unknown): { zoek: string; taak: Persoonstaak | null } {
  const tekst = typeof body === 'object' && body !== null && 'zoek' in body ? String(body.zoek).trim() : '';
  const [woord = ''] = tekst.split(/\s+/, 1);
  const taak = (Object.keys(TAKEN) as Persoonstaak[]).find((naam) => naam === woord.toLowerCase()) ?? null;
  // The word alone may be the beginning of a name too; with something behind it, it is the task.
  const rest = tekst.slice(woord.length).trim();
  return taak && rest !== '' ? { zoek: rest, taak } : { zoek: tekst, taak: null };
}

/** The dossiers that were found, and for the first of them recording contact at once; of a task only that. */
export function personenVoor(
  rijen: readonly Zoekrij[],
  taak: Persoonstaak | null,
  permissies: ReadonlySet<Permissie>,
): Paletkeuze[] {
  const voor = (welke: Persoonstaak, wie: readonly Zoekrij[]) =>
    permissies.has(TAKEN[welke].permissie) ? wie.map((rij) => toTaak(rij, welke)) : [];
  return taak
    ? voor(taak, rijen)
    : [...rijen.map(toDossier), ...voor('contact', rijen.slice(0, MET_CONTACT))];
}

function toDossier(rij: Zoekrij): Paletkeuze {
  const leeftijd = rij.overleden ? 'overleden' : `${rij.leeftijd} jaar`;
  const waar = [rij.school, rij.gemeente].filter(Boolean).join(', ');
  const onder = [`${formatDatum(rij.geboortedatum)} (${leeftijd})`, waar].filter(Boolean).join(' · ');
  return { titel: formatNaam(rij.naam), onder, href: `/jongeren/${rij.id}` };
}

function toTaak(rij: Zoekrij, taak: Persoonstaak): Paletkeuze {
  const titel = `${TAKEN[taak].titel} ${formatNaam(rij.naam)}`;
  return { titel, onder: formatDatum(rij.geboortedatum), href: zoekdoel(rij.id, taak) };
}

/** Somebody at a partner, or the partner itself; the telephone number stands beside the name. */
export function toPartner({ organisatieId, contactId, titel, onder }: Partnertreffer): Paletkeuze {
  return { titel, onder, href: `/partners/${organisatieId}${contactId ? `#${contactId}` : ''}` };
}
