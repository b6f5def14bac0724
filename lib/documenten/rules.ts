import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import { BESTANDSTYPEN } from '#lib/documenten/bestandstypen.ts';
import type { Bestandstype, Documentsoort, Scan } from '#lib/documenten/model.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';

/** What the first bytes of a file show. `tekst`: letters only, which can be plain text or a message. */
export type Herkend =
  | { readonly soort: Exclude<Bestandstype, 'txt' | 'eml'> }
  /** `bericht`: it begins with the heading of an e-mail. */
  | { readonly soort: 'tekst'; readonly bericht: boolean }
  | { readonly soort: 'macro' | 'versleuteld' | 'kapot' | 'bom' | 'anders' };

const AANGENOMEN =
  'Wel: PDF, Word (.docx), OpenDocument (.odt), JPEG, PNG, tekst (.txt) en berichten (.eml, .msg).';

const ZIN_AFGEWEZEN = {
  macro: 'In dit Word-bestand zitten macro’s. Bewaar het als gewoon .docx of als PDF en kies het opnieuw.',
  versleuteld:
    'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord en kies het opnieuw.',
  kapot: 'Dit bestand is beschadigd. Open het op uw computer, bewaar het opnieuw en kies het nog eens.',
  bom: 'Uitgepakt is dit bestand veel te groot. Bewaar het als PDF en kies dat.',
  anders: `Dit soort bestand nemen we niet aan. ${AANGENOMEN}`,
} as const;

export function extensieVan(naam: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(naam)?.[1]?.toLowerCase() ?? '';
}

/** Name and content must say the same; otherwise a program could travel as a letter. */
export function decideBestand(naam: string, herkend: Herkend): Uitkomst<Bestandstype> {
  const extensie = extensieVan(naam);
  if (isAfgewezen(herkend)) return aanVeld('bestand-afgewezen', ZIN_AFGEWEZEN[herkend.soort]);
  const volgensNaam = (Object.keys(BESTANDSTYPEN) as Bestandstype[]).find((type) =>
    BESTANDSTYPEN[type].extensies.includes(extensie),
  );
  if (!volgensNaam) return aanVeld('bestand-afgewezen', ZIN_AFGEWEZEN.anders);
  if (passen(volgensNaam, herkend)) return gelukt(volgensNaam);
  const wat =
    herkend.soort === 'tekst'
      ? 'gewone tekst'
      : `een bestand van het soort ${BESTANDSTYPEN[herkend.soort].label}`;
  return aanVeld(
    'bestand-past-niet',
    `De naam eindigt op .${extensie}, maar de inhoud is ${wat}. Bewaar het bestand opnieuw onder de goede naam.`,
  );
}

type Afgewezen = Extract<Herkend, { soort: keyof typeof ZIN_AFGEWEZEN }>;

function isAfgewezen(herkend: Herkend): herkend is Afgewezen {
  return herkend.soort in ZIN_AFGEWEZEN;
}

function passen(type: Bestandstype, herkend: Herkend): boolean {
  if (herkend.soort !== 'tekst') return herkend.soort === type;
  return type === 'txt' || (type === 'eml' && herkend.bericht);
}

export function aanVeld(code: string, zin: string) {
  return weiger(code, zin, { velden: { bestand: zin } });
}

export const ZIN_NIET_VASTGEHOUDEN =
  'Dit bestand houden we niet meer vast. Kijk of het stuk al in het dossier staat; kies het anders opnieuw.';

export function zinTeGroot(maxMb: number): string {
  return `Dit bestand is groter dan ${maxMb} MB. Splits het, of scan het opnieuw in zwart-wit.`;
}

/** A name that is safe as a file and in a header: no paths, no signs that turn the text around, and the ending of its type. */
export function veiligeNaam(naam: string, type: Bestandstype): string {
  const kern = naam
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}<>:"/\\|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 100);
  const eigen = extensieVan(naam);
  const { extensies } = BESTANDSTYPEN[type];
  return `${kern || 'document'}.${extensies.includes(eigen) ? eigen : extensies[0]}`;
}

/** The head with which a browser keeps a file instead of showing it; the name once in plain letters, once as it is. */
export function alsBijlage(naam: string): string {
  const plain = naam
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(naam).replace(
    /['()*!]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

export function decideToevoegen(
  nieuw: { readonly soort: Documentsoort; readonly datum: Datum; readonly alleenConclusie: boolean },
  today: Datum,
): Uitkomst<null> {
  if (nieuw.datum > today)
    return weiger('datum-in-toekomst', 'Een stuk kan geen datum hebben die nog moet komen.', {
      velden: { datum: 'Deze dag moet nog komen.' },
    });
  if (SOORTREGELS[nieuw.soort].medisch && !nieuw.alleenConclusie)
    return weiger('alleen-conclusie', 'Van een verklaring van een arts bewaren we alleen de conclusie.', {
      velden: { alleenConclusie: 'Kijk of er geen diagnose of behandeling in staat, en zet dan dit vinkje.' },
    });
  return gelukt(null);
}

/** A file in quarantine is never handed out, to nobody. */
export function decideOpenen(scan: Scan): Uitkomst<null> {
  if (scan.stand !== 'quarantaine') return gelukt(null);
  return weiger(
    'in-quarantaine',
    scan.reden === 'besmet'
      ? 'In dit stuk is een virus gevonden. Het staat apart en is niet te openen. Vraag de afzender om een schoon bestand.'
      : 'Dit stuk wacht op de virusscanner en is nog niet te openen. Dat gaat vanzelf zodra de scanner weer werkt.',
  );
}

/** Only to a page of Baken itself. */
export function veiligPad(pad: string | undefined, anders: string): string {
  return pad && /^\/[a-z][A-Za-z0-9/?=&:#._-]*$/.test(pad) ? pad : anders;
}
