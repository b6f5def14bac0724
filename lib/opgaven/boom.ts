import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Cel, Tabelblok, Verslag, Verslagblok } from '#lib/platform/verslag/model.ts';
import { getalIn } from '#lib/platform/verslag/rules.ts';
import { celTekst, hoofdletter, leegNoten, periodeZin, teldagTekst } from './labels.ts';
import type { Controle, Herkomst, Ingevuldecel, Ingevuldetabel, Opgave } from './model.ts';

/** The opgave as a report: the tables, the sums, and what each number was counted from. `openbaar`: its tables as everybody may read them. */
export function toVerslag(
  opgave: Opgave,
  extra: readonly { readonly label: string; readonly waarde: string }[] = [],
  toelichting: string | null = null,
  openbaar: readonly Tabelblok[] | null = null,
): Verslag {
  const {
    titel,
    periode,
    gemeente,
    bureau,
    voor,
    grondslag,
    voorbehoud,
    peildatum,
    bekendOp,
    uiterlijk,
    teldag,
  } = opgave;
  return {
    titel,
    ondertitel: `${periodeZin(periode)}, ${gemeente ? `gemeente ${gemeente.naam}` : bureau}`,
    kenmerken: [
      { label: 'Bureau', waarde: bureau },
      { label: 'Voor', waarde: voor },
      { label: 'Grondslag', waarde: grondslag },
      ...(uiterlijk?.op ? [{ label: 'Uiterlijk', waarde: formatDatum(uiterlijk.op) }] : []),
      ...(teldag ? [{ label: 'Teldag', waarde: teldagTekst(teldag) }] : []),
      { label: 'Peildatum', waarde: formatDatum(peildatum) },
      { label: 'Zoals bekend op', waarde: formatDatum(bekendOp) },
      ...extra,
    ],
    blokken: [
      ...(voorbehoud
        ? [
            {
              soort: 'kader',
              titel: 'Voorbehoud',
              blokken: [{ soort: 'alinea', tekst: voorbehoud }],
            } as const,
          ]
        : []),
      ...(openbaar ?? opgave.tabellen.map(tabelblok)),
      ...opgave.teksten.flatMap(({ titel: kop, regels }): Verslagblok[] => [
        { soort: 'kop', niveau: 2, tekst: kop },
        ...regels.map((tekst) => ({ soort: 'alinea', tekst }) as const),
      ]),
      ...(toelichting
        ? [
            { soort: 'kop', niveau: 2, tekst: 'Toelichting' } as const,
            { soort: 'alinea', tekst: toelichting } as const,
          ]
        : []),
      ...(openbaar ? [] : [...buitenblok(opgave), ...controleblok(opgave.controles)]),
      herkomstblok(opgave.tabellen),
    ],
  };
}

function buitenblok({ naarBuiten, uiterlijk }: Opgave): Verslagblok[] {
  const regels = [...(naarBuiten ? [naarBuiten] : []), ...(uiterlijk ? [uiterlijk.bron] : [])];
  if (regels.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: 'Voor wie, en wanneer' },
    ...regels.map((tekst) => ({ soort: 'alinea', tekst }) as const),
  ];
}

export function tabelblok({ titel, rijkop, kolommen, rijen, noten }: Ingevuldetabel): Tabelblok {
  return {
    soort: 'tabel',
    titel,
    kolommen: [
      { kop: hoofdletter(rijkop) },
      ...kolommen.map(({ kop }) => ({ kop, uitlijnen: 'rechts' as const })),
    ],
    rijen: rijen.map(({ label, cellen }) => [{ tekst: label }, ...cellen.map(naarCel)]),
    rijkoppen: 1,
    totaalrij: rijen.at(-1)?.code === ALLE,
    noten: [...noten, ...leegNoten({ rijen })],
  };
}

/** The row in which a table of a form puts its whole. */
const ALLE = 'alle';

function naarCel(cel: Ingevuldecel): Cel {
  const tekst = celTekst(cel);
  return { tekst, getal: cel.waarde === null ? null : (getalIn(tekst)?.waarde ?? null) };
}

/** What holds is one sentence; what does not, or cannot be told, is a line each. */
function controleblok(controles: readonly Controle[]): Verslagblok[] {
  const goed = controles.filter(({ klopt }) => klopt === true).length;
  const anders = controles.filter(({ klopt }) => klopt !== true);
  if (controles.length === 0) return [];
  const zin = `Van de ${controles.length} optellingen die een lezer kan maken, kloppen er ${goed}.`;
  if (anders.length === 0) return [{ soort: 'alinea', tekst: zin }];
  return [
    {
      soort: 'tabel',
      titel: 'Optellingen die niet kloppen of onbekend zijn',
      kolommen: [{ kop: 'Wat' }, { kop: 'Klopt' }, { kop: 'Getallen' }],
      rijen: anders.map(({ titel, klopt, zin: getallen }) => [
        { tekst: titel },
        { tekst: klopt === null ? 'onbekend' : 'nee' },
        { tekst: getallen },
      ]),
      rijkoppen: 1,
      noten: [zin],
    },
  ];
}

/** Of each row the figures and what was chosen of them, as its last column has it. */
function herkomstblok(tabellen: readonly Ingevuldetabel[]): Tabelblok {
  return {
    soort: 'tabel',
    titel: 'Waar de getallen uit komen',
    kolommen: [{ kop: 'Tabel' }, { kop: 'Rij' }, { kop: 'Cijfer' }, { kop: 'Versie' }, { kop: 'Keuze' }],
    rijen: tabellen.flatMap((tabel) =>
      tabel.rijen.flatMap((rij) =>
        herkomstVan(rij.cellen.at(-1)).map((deel) => [
          { tekst: tabel.titel },
          { tekst: rij.label },
          { tekst: `${deel.titel} (${deel.indicator})` },
          { tekst: String(deel.versie) },
          { tekst: deel.keuze.join(', ') || 'alles' },
        ]),
      ),
    ),
    rijkoppen: 2,
    noten: [],
  };
}

function herkomstVan(cel: Ingevuldecel | undefined): readonly Herkomst[] {
  return cel ? [...cel.teller, ...cel.noemer] : [];
}
