import { datum, parseDatum, type Datum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { addMonths, schooljaarBegin, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Bewijssoort, Oordeel, Regel, Toetszaak, Uitslag } from '#lib/vrijstellingen/gronden/model.ts';

/** Conditions that several grounds share. */
export const LPW = 'Leerplichtwet 1969, tekst geldig op 1 augustus 2026 (wetten.overheid.nl, BWBR0002628)';

/** Text of the law as read; older versions said the same on these points, so cases of earlier years are checked by it too. */
export const GELDIG_VAN: Datum = datum('2000-08-01');

export function regel(
  code: string,
  artikel: string,
  titel: string,
  toets: (zaak: Toetszaak) => Uitslag,
  bron: string = LPW,
): Regel {
  return { code, artikel, titel, geldigVan: GELDIG_VAN, bron, toets };
}

export const uitslag = (oordeel: Oordeel, zin: string): Uitslag => ({ oordeel, zin });
export const voldoet = (zin: string) => uitslag('voldoet', zin);
export const voldoetNiet = (zin: string) => uitslag('voldoet-niet', zin);
export const letOp = (zin: string) => uitslag('let-op', zin);
export const onbekend = (zin: string) => uitslag('onbekend', zin);

/** A date that was filled in; anything else counts as not known. */
export function datumUit(zaak: Toetszaak, naam: string): Datum | null {
  return parseDatum(zaak.gegevens[naam] ?? '');
}

/** Yes or no on a question of the form. */
export function jaNee(naam: string, zinnen: { ja: Uitslag; nee: Uitslag; leeg: string }) {
  return (zaak: Toetszaak): Uitslag => {
    const antwoord = zaak.gegevens[naam];
    if (antwoord === 'ja') return zinnen.ja;
    return antwoord === 'nee' ? zinnen.nee : onbekend(zinnen.leeg);
  };
}

export const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];

export const stuk = (code: string, label: string, verplicht = true): Bewijssoort => ({
  code,
  label,
  verplicht,
});

export const INWONER = regel('inwoner', '6 lid 1', 'Ingezetene van een gemeente van dit bureau', (zaak) => {
  if (zaak.statusOpVan === 'NIET_INGEZETENE')
    return voldoetNiet('De jongere staat op de eerste dag niet in de BRP.');
  if (zaak.eigenGemeente === null) return onbekend('Er is geen adres bekend.');
  return zaak.eigenGemeente
    ? voldoet('De jongere woont in een gemeente van dit bureau.')
    : voldoetNiet(
        'De jongere woont in een gemeente die niet bij dit bureau hoort; daar hoort de kennisgeving thuis.',
      );
});

/** Without a duty there is nothing to be exempted from. */
export const ONDER_PLICHT = regel(
  'plicht',
  '2 en 4a',
  'Valt onder de leerplicht of kwalificatieplicht',
  (zaak) => {
    switch (zaak.statusOpVan) {
      case 'LEERPLICHTIG':
        return voldoet('Leerplichtig op de eerste dag.');
      case 'KWALIFICATIEPLICHTIG':
        return voldoet('Kwalificatieplichtig op de eerste dag.');
      case 'NOG_NIET_LEERPLICHTIG':
        return letOp(`Nog niet leerplichtig: dat begint op ${formatDatum(zaak.leerplichtVan)}.`);
      default:
        return letOp(
          'Valt op de eerste dag niet onder de leerplicht of kwalificatieplicht; er is niets om van vrij te stellen.',
        );
    }
  },
);

const TE_LAAT = 'Te laat is geen weigering: u beslist, met een reden.';

/**
 * Art. 6 lid 2: a month before the leerplicht begins, and after that each year before 1 July. Of a ground that arises later the law
 * names no day; then the officer weighs it (open point of law, kept as a warning).
 */
export const KENNISGEVING_OP_TIJD = regel('op-tijd', '6 lid 2', 'Kennisgeving op tijd', (zaak) => {
  const { ontvangenOp, van, leerplichtVan, vorige } = zaak;
  if (vorige?.permanent)
    return voldoet(
      'De vorige verklaring zei dat de jongere nooit geschikt zal zijn; jaarlijks verlengen hoeft niet (art. 6 lid 3).',
    );
  if (vorige) {
    const grens = eersteJuliVoor(van);
    return ontvangenOp < grens
      ? voldoet(`Verlenging ontvangen voor ${formatDatum(grens)}.`)
      : letOp(`Verlenging ontvangen op of na ${formatDatum(grens)}. ${TE_LAAT}`);
  }
  if (van <= leerplichtVan) {
    const grens = addMonths(leerplichtVan, -1);
    return ontvangenOp <= grens
      ? voldoet(`Een maand of langer voor het begin van de leerplicht (${formatDatum(leerplichtVan)}).`)
      : letOp(
          `Minder dan een maand voor het begin van de leerplicht (${formatDatum(leerplichtVan)}). ${TE_LAAT}`,
        );
  }
  return letOp(
    'Eerste kennisgeving tijdens de leerplicht. De wet noemt daarvoor geen eigen dag; u weegt of dit op tijd is.',
  );
});

/** The 1 July before the school year in which a day falls: received on 30 June is in time, on 1 July it is late. */
export function eersteJuliVoor(van: Datum): Datum {
  return datum(`${schooljaarBegin(schooljaarVan(van)).slice(0, 4)}-07-01`);
}
