import { formatGetal } from '#lib/kalender/opmaak.ts';
import { datum } from '#lib/kalender/model.ts';
import { schooljaarVan } from '#lib/kalender/rules.ts';
import { getalcel, getalIn, tekstcel } from '#lib/platform/verslag/rules.ts';
import type { Cel, Tabelblok } from '#lib/platform/verslag/model.ts';
import { breukNoten } from '../breuken/rules.ts';
import { OORDEEL_LABEL } from '../conclusies/labels.ts';
import type { Evaluatiepagina, Gemiddelde, Maat, Maatuitslag } from '../model.ts';
import { kantenTekst, maandenNoot } from '../opmaak.ts';
import type { Interval } from '../tijdreeks/model.ts';
import { kanten } from '../rules.ts';
import type { Formatiegroep, Gepubliceerd, Herkomst, Lezer } from './model.ts';
import { isBegrensd } from './openbaar/conclusies/rules.ts';
import { begrenzing } from './openbaar/rules.ts';
import { openbaarVerschil, openbareDecimalen } from './openbaar/verschil/rules.ts';

/** One line per figure: before, after, what the line says with its interval, and what is to be seen. */
export function tabelVoorEnNa(
  uitslagen: readonly Maatuitslag[],
  lezer: Lezer,
  veranderdOp: Evaluatiepagina['evaluatie']['veranderdOp'],
): Tabelblok {
  return {
    soort: 'tabel',
    titel: 'Voor en na de verandering',
    kolommen: [
      { kop: 'Cijfer' },
      { kop: 'Ervoor' },
      { kop: 'Erna' },
      ...['Verschil', 'Van', 'Tot'].map((kop) => ({ kop, uitlijnen: 'rechts' as const })),
      { kop: 'Wat te zien is' },
    ],
    rijen: uitslagen.map((uitslag) => [
      tekstcel(uitslag.maat.titel),
      gemiddeldecel(uitslag.voor, uitslag.maat, lezer),
      gemiddeldecel(uitslag.na, uitslag.maat, lezer),
      ...verschilcellen(uitslag, lezer),
      tekstcel(OORDEEL_LABEL[uitslag.conclusie.oordeel]),
    ]),
    rijkoppen: 1,
    noten: [
      maandenNoot(uitslagen, veranderdOp),
      ...(uitslagen.some(({ maat }) => maat.eenheid === 'procentpunten')
        ? ['Bij een percentage staat het verschil in procentpunten, bij de doorlooptijd in dagen.']
        : []),
    ],
  };
}

/** The difference with the two ends of its interval, each in a column of its own. */
function verschilcellen(uitslag: Maatuitslag, lezer: Lezer): readonly Cel[] {
  const { schatting, maat, voor, na } = uitslag;
  if (!schatting) return [tekstcel('niet te berekenen'), tekstcel(''), tekstcel('')];
  if (lezer === 'intern') return intervalcellen(schatting.verschil, maat.decimalen);
  const ruim = isBegrensd(maat, lezer, voor, na) ? null : openbaarVerschil(uitslag);
  return ruim
    ? intervalcellen(ruim, openbareDecimalen(maat))
    : [tekstcel('niet getoond'), tekstcel(''), tekstcel('')];
}

function intervalcellen({ waarde, van, tot }: Interval, decimalen: number): readonly Cel[] {
  return [waarde, van, tot].map((getal) => getalcel(getal, { decimalen }));
}

/** A count is written whole for the public: as an average it needs no more. */
export function gemiddeldecel(deel: Gemiddelde, maat: Maat, lezer: Lezer): Cel {
  const grens = isBegrensd(maat, lezer, deel) ? begrenzing(deel) : null;
  if (grens !== null) return tekstcel(grens);
  return getalcel(deel.waarde, {
    decimalen: lezer === 'openbaar' ? openbareDecimalen(maat) : maat.decimalen,
    procent: maat.eenheid === 'procentpunten',
  });
}

/** Contract and effective fte of each function, as averages before and after. */
export function formatietabel(
  formatie: readonly Formatiegroep[],
  veranderdOp: Evaluatiepagina['evaluatie']['veranderdOp'],
  effectief: (deel: Formatiegroep) => boolean,
): Tabelblok {
  const { voor: toen, na: nu } = kantenTekst(formatie[0]?.maanden.map(({ maand }) => maand) ?? [], veranderdOp); // prettier-ignore
  const welke = toen && nu ? `: ${toen}, en ${nu}` : '';
  return {
    soort: 'tabel',
    titel: 'Formatie per functie, in fte',
    kolommen: ['Functie', 'Contract ervoor', 'Contract erna', 'Effectief ervoor', 'Effectief erna'].map((kop, plek) => ({ kop, uitlijnen: plek === 0 ? ('links' as const) : ('rechts' as const) })), // prettier-ignore
    rijen: formatie.map((deel) => {
      const { voor, na } = kanten(deel.maanden.map(({ maand }) => maand), veranderdOp); // prettier-ignore
      const bij = (maanden: readonly string[], soort: 'contract' | 'effectief') => {
        if (soort === 'effectief' && !effectief(deel)) return tekstcel('niet getoond');
        const punten = deel.maanden.filter(({ maand }) => maanden.includes(maand)).map((punt) => punt[soort]);
        const bekend = punten.filter((fte) => fte !== null);
        if (bekend.length === 0 || bekend.length < punten.length) return getalcel(null);
        return getalcel(bekend.reduce((som, fte) => som + fte, 0) / bekend.length, { decimalen: 1 });
      };
      return [
        tekstcel(hoofdletter(deel.naam)),
        bij(voor, 'contract'),
        bij(na, 'contract'),
        bij(voor, 'effectief'),
        bij(na, 'effectief'),
      ];
    }),
    rijkoppen: 1,
    noten: [
      `Gemiddeld over evenveel hele maanden voor en na de verandering${welke}.`,
      'Effectief: contract × inzet × aanwezigheid. Onbekend: van een of meer van die maanden is niets vastgelegd.',
      ...(formatie.every(effectief)
        ? []
        : ['Niet getoond: bij zo weinig fte zou de effectieve fte iets zeggen over één medewerker.']),
    ],
  };
}

const MAANDEN = ['08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07'] as const;
const KORT = ['aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul'];

/** Every month of a figure: a row per school year. */
export function maandtabel(
  titel: string,
  punten: readonly { readonly maand: string; readonly waarde: number | null; readonly leeg?: true }[],
  { decimalen, procent }: { decimalen: number; procent: boolean },
): Tabelblok {
  const perJaar = Map.groupBy(punten, ({ maand }) => schooljaarVan(datum(`${maand}-01`)));
  const cel = (punt: (typeof punten)[number] | undefined): Cel => {
    if (!punt) return tekstcel('');
    // the sign stands in the title: in every cell it would make the table too wide for a page
    if (punt.waarde !== null) return getalcel(punt.waarde, { decimalen });
    return { tekst: punt.leeg ? '–' : '?', getal: null };
  };
  const noten = [
    ...(punten.some(({ waarde, leeg }) => waarde === null && !leeg) ? ['? betekent: onbekend.'] : []),
    ...(punten.some(({ leeg }) => leeg) ? ['– betekent: er was niets om te meten.'] : []),
  ];
  return {
    soort: 'tabel',
    titel: procent ? `${titel}, in procenten` : titel,
    kolommen: [{ kop: 'Schooljaar' }, ...KORT.map((kop) => ({ kop, uitlijnen: 'rechts' as const }))],
    rijen: [...perJaar].map(([jaar, delen]) => [
      tekstcel(jaar),
      ...MAANDEN.map((maand) => cel(delen.find((punt) => punt.maand.endsWith(`-${maand}`)))),
    ]),
    rijkoppen: 1,
    noten,
  };
}

/** Whole school years beside each other; for the public only what it can read already. */
export function jarentabel(
  { jaren, breuken }: Pick<Evaluatiepagina, 'jaren' | 'breuken'>,
  lezer: Lezer,
  gepubliceerd: readonly Gepubliceerd[],
): Tabelblok | null {
  const [eerste] = jaren;
  if (!eerste) return null;
  return {
    soort: 'tabel',
    titel: 'De cijfers van elk schooljaar',
    kolommen: [
      { kop: 'Cijfer' },
      ...eerste.jaren.map(({ schooljaar, loopt }) => ({
        kop: loopt ? `${schooljaar} (loopt)` : schooljaar,
        uitlijnen: 'rechts' as const,
      })),
    ],
    rijen: jaren.map(({ maat, jaren: punten }) => [
      tekstcel(maat.titel),
      ...punten.map(({ schooljaar, waarde }) => {
        if (lezer === 'intern')
          return getalcel(waarde, { decimalen: maat.decimalen, procent: maat.eenheid === '%' });
        const bekend = gepubliceerd.find((cel) => cel.maat === maat.code && cel.schooljaar === schooljaar);
        return bekend ? publicatiecel(bekend.tekst) : tekstcel(waarde === null ? 'onbekend' : NIET_OPENBAAR);
      }),
    ]),
    rijkoppen: 1,
    noten: [
      ...breukNoten(breuken, jaren),
      ...(lezer === 'intern'
        ? ['Een schooljaar is één punt; dat is te weinig om een lijn door te trekken.']
        : [
            'Hier staat wat over een schooljaar al openbaar is gemaakt, zoals het toen is getoond. Nog niet openbaar: het cijfer is bekend, maar niet als cijfer over dat schooljaar gepubliceerd.',
          ]),
    ],
  };
}

const NIET_OPENBAAR = 'nog niet openbaar';

/** As it was published; a number when it is one, and not when it is a bound or about. */
function publicatiecel(tekst: string): Cel {
  return /^\d[\d.]*(,\d+)?\s?%?$/.test(tekst)
    ? { tekst, getal: getalIn(tekst)?.waarde ?? null }
    : tekstcel(tekst);
}

/** For who wants to compute it again. */
export function berekeningstabel(uitslagen: readonly Maatuitslag[]): Tabelblok {
  return {
    soort: 'tabel',
    titel: 'De lijn achter elk cijfer',
    kolommen: [
      { kop: 'Cijfer' },
      ...['Maanden', 'Sprong', 'Van', 'Tot', 'Per maand', 'Van', 'Tot', 'R²', 'Samenhang'].map((kop) => ({
        kop,
        uitlijnen: 'rechts' as const,
      })),
    ],
    rijen: uitslagen.flatMap(({ maat, schatting }) =>
      schatting
        ? [
            [
              tekstcel(maat.titel),
              getalcel(schatting.ontwerp.maanden.length),
              ...intervalcellen(schatting.sprong, maat.decimalen + 1),
              ...intervalcellen(schatting.helling, maat.decimalen + 2),
              getalcel(schatting.r2, { decimalen: 2 }),
              getalcel(schatting.durbinWatson, { decimalen: 2 }),
            ],
          ]
        : [],
    ),
    rijkoppen: 1,
    noten: [
      'Van en tot: het 99%-interval. Sprong: meteen na de verandering. Per maand: wat er elke maand bij of af gaat, vergeleken met de lijn van ervoor.',
      'R² zegt welk deel van de beweging de lijn volgt: 1 is alles, 0 is niets. Samenhang (Durbin–Watson) zegt of maanden los van elkaar staan: bij 2 wel, dichter bij 0 hangen ze sterker samen. Onder 1 volgt er geen uitspraak uit.',
    ],
  };
}

export function herkomsttabel(herkomst: readonly Herkomst[]): Tabelblok {
  return {
    soort: 'tabel',
    titel: 'Wat de cijfers tellen',
    kolommen: ['Cijfer', 'Betekenis', 'Bron'].map((kop) => ({ kop })),
    rijen: herkomst.map(({ titel, definitie, bron, versie }) => [
      tekstcel(titel),
      tekstcel(`${definitie} (versie ${formatGetal(versie)} van de definitie)`),
      tekstcel(bron),
    ]),
    rijkoppen: 1,
    noten: [],
  };
}

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
