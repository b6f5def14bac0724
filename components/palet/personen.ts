import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Zoekrij } from '#lib/jongeren/model.ts';
import type { Paletkeuze } from '#components/palet/paletzoeker.ts';

const MET_CONTACT = 3;

/** "contact fat berg" is about recording contact with someone; anything else is about a dossier. */
export function leesVraag(body: unknown): { zoek: string; contact: boolean } {
  const tekst = typeof body === 'object' && body !== null && 'zoek' in body ? String(body.zoek).trim() : '';
  const contact = /^contact\s+/i.exec(tekst);
  return { zoek: contact ? tekst.slice(contact[0].length) : tekst, contact: contact !== null };
}

/** The dossiers that were found, and for the first of them recording contact at once. */
export function personenVoor(
  gevonden: { readonly rijen: readonly Zoekrij[]; readonly magContact: boolean },
  alleenContact: boolean,
): Paletkeuze[] {
  const { rijen, magContact } = gevonden;
  const contact = magContact ? rijen.slice(0, alleenContact ? rijen.length : MET_CONTACT).map(toContact) : [];
  return alleenContact ? contact : [...rijen.map(toDossier), ...contact];
}

function toDossier(rij: Zoekrij): Paletkeuze {
  const leeftijd = rij.overleden ? 'overleden' : `${rij.leeftijd} jaar`;
  const waar = [rij.school, rij.gemeente].filter(Boolean).join(', ');
  const onder = [`${formatDatum(rij.geboortedatum)} (${leeftijd})`, waar].filter(Boolean).join(' · ');
  return { titel: formatNaam(rij.naam), onder, href: `/jongeren/${rij.id}` };
}

function toContact(rij: Zoekrij): Paletkeuze {
  const onder = formatDatum(rij.geboortedatum);
  return {
    titel: `Contact vastleggen met ${formatNaam(rij.naam)}`,
    onder,
    href: `/jongeren/${rij.id}/contact`,
  };
}
