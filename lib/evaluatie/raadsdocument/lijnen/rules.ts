import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Beeldblok } from '#lib/platform/verslag/model.ts';
import { getalcel, tekstcel } from '#lib/platform/verslag/rules.ts';
import { platen, tekenLijnen } from '#lib/platform/verslag/tekenen/rules.ts';
import { PARAMETERS_2026, type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
import type { Maat, Maatuitslag } from '../../model.ts';
import { maandKort } from '../../opmaak.ts';
import type { Knip, Schatting } from '../../tijdreeks/model.ts';
import type { Stuk } from './model.ts';

/**
 * The line before and after, as everybody may see it: straight stretches without the months of the year and without a single month. What
 * leaves are the two ends of each stretch and what it moves in a year, rounded as an average is. Our own choice: a year on each side at least, so that two numbers stand for
 * twelve months or more, and no end that is itself a small number. The attack on it is in the tests.
 */
export const MINSTE_MAANDEN_LIJN = 12;

export function lijnbeeld(
  { maat, reeks, schatting }: Maatuitslag,
  veranderdOp: Datum,
  parameters: OnthullingParameters = PARAMETERS_2026,
): Beeldblok | null {
  const stukken = schatting ? stukkenVan(schatting, decimalenVan(maat)) : [];
  if (!schatting || !magGetoond(maat, stukken, parameters)) return null;
  const { knippen } = schatting.ontwerp;
  const eerste = schatting.ontwerp.maanden[0] ?? '';
  const laatste = stukken.at(-1)?.tot ?? eerste;
  const maanden = reeks.map(({ maand }) => maand).filter((maand) => maand >= eerste && maand <= laatste);
  const opmaak = { decimalen: decimalenVan(maat), procent: maat.eenheid === 'procentpunten' };
  return {
    soort: 'beeld',
    titel: `${maat.titel}: de lijn voor en na de verandering`,
    alternatief: `${maat.titel}, met een streep bij de verandering van de formatie op ${formatDatum(veranderdOp)}. ${stukken.map((stuk) => stukZin(stuk, maat)).join(' ')}`,
    ...platen((breed) =>
      tekenLijnen(
        { plekken: maanden.map(maandKort), ...opmaak, hoog: 200, breed },
        stukken.map((stuk) => ({
          naam: stuk.naam.toLowerCase(),
          stijl: stuk.soort === 'zonder' ? ('streepjes' as const) : ('lijn' as const),
          cijfers: maanden.map((maand) => puntOp(stuk, maand)),
        })),
        knippen
          .map(({ soort, vanaf, op }) => ({
            plek: vanaf,
            woord: soort === 'breuk' ? 'trendbreuk' : formatDatum(op),
          }))
          .filter(({ plek }) => plek < maanden.length),
      ),
    ),
    tabel: {
      soort: 'tabel',
      titel: `${maat.titel}: begin en eind van elke lijn`,
      kolommen: [
        ...['Lijn', 'Van', 'Tot en met'].map((kop) => ({ kop })),
        ...['Aan het begin', 'Aan het eind', 'Verschil per jaar'].map((kop) => ({
          kop,
          uitlijnen: 'rechts' as const,
        })),
      ],
      rijen: stukken.map((stuk) => [
        tekstcel(stuk.naam),
        tekstcel(maandKort(stuk.van)),
        tekstcel(maandKort(stuk.tot)),
        getalcel(stuk.begin, opmaak),
        getalcel(stuk.eind, opmaak),
        tekstcel(perJaarTekst(stuk, maat)),
      ]),
      rijkoppen: 1,
      noten: [
        'De lijn is recht: wat elk jaar terugkomt, zoals de zomervakantie, is eruit gehaald als er genoeg maanden zijn. Het verschil per jaar is dat van de lijn zelf; ook begin en eind zijn afgerond, dus uit die twee kan iets anders volgen.',
      ],
    },
  };
}

/**
 * The stretches between what changed, and what the line of before would have been. A month that was cut in two stands in none. After a break in
 * how the figure is made nothing more is told.
 */
export function stukkenVan(schatting: Schatting, decimalen: number): readonly Stuk[] {
  const { maanden, knippen, na } = schatting.ontwerp;
  const rond = (getal: number) => Math.round(getal * 10 ** decimalen) / 10 ** decimalen;
  const [met, zonder] = [
    rechteLijn(schatting, () => true),
    rechteLijn(schatting, (soort) => soort === 'breuk'),
  ];
  const stuk = (
    soort: Stuk['soort'],
    naam: string,
    lijn: readonly number[],
    begin: number,
    voorbij: number,
  ): Stuk[] => {
    const [van, tot] = [maanden[begin], maanden[voorbij - 1]];
    if (van === undefined || tot === undefined || voorbij <= begin) return [];
    const [eerste, laatste] = [lijn[begin] ?? 0, lijn[voorbij - 1] ?? 0];
    const perJaar = rond((12 * (laatste - eerste)) / Math.max(1, voorbij - 1 - begin));
    return [{ soort, naam, van, tot, begin: rond(eerste), eind: rond(laatste), perJaar }];
  };
  const grenzen = knippen.filter(({ vanaf }) => vanaf < na.tot);
  return [
    ...[...grenzen, null].flatMap((knip, plek) => {
      const vorige = grenzen[plek - 1];
      const begin = vorige?.vanaf ?? 0;
      const eind = knip ? (knip.overgang ?? knip.vanaf) : na.tot;
      return stuk(begin < na.van ? 'ervoor' : 'erna', naamVan(vorige, knip), met, begin, eind);
    }),
    ...stuk('zonder', 'Zonder verandering (doorgetrokken)', zonder, na.van, na.tot),
  ];
}

/** After what it comes, or before what: 'Voor de verandering', 'Na de verandering', 'Voor de trendbreuk'. */
function naamVan(vorige: Knip | undefined, volgende: Knip | null): string {
  if (vorige?.soort === 'verandering') return volgende ? 'Tussen de twee stappen' : 'Na de verandering';
  return volgende?.soort === 'breuk' ? 'Voor de trendbreuk' : 'Voor de verandering';
}

/** The terms of the line itself in each month, of changes and breaks only those that are asked. */
function rechteLijn(
  { ontwerp, termen }: Schatting,
  metKnip: (soort: 'verandering' | 'breuk') => boolean,
): readonly number[] {
  const gekozen = ontwerp.termen.map((code) => {
    const [, deel, nummer] = /^(niveau|helling|sprong)(?:-(\d+))?$/.exec(code) ?? [];
    if (deel === undefined) return false;
    const knip = nummer === undefined ? null : ontwerp.knippen[Number(nummer) - 1];
    return knip == null || metKnip(knip.soort);
  });
  return ontwerp.x.map((rij) =>
    rij.reduce((som, x, plek) => (gekozen[plek] ? som + x * (termen[plek]?.waarde ?? 0) : som), 0),
  );
}

/** Long enough on both sides, and no end that is a small number or near nothing or everything. */
function magGetoond(maat: Maat, stukken: readonly Stuk[], parameters: OnthullingParameters): boolean {
  const kanten = (['ervoor', 'erna'] as const).map((soort) =>
    stukken
      .filter((stuk) => stuk.soort === soort)
      .reduce((som, { van, tot }) => som + maandenTussen(van, tot), 0),
  );
  if (kanten.some((maanden) => maanden < MINSTE_MAANDEN_LIJN)) return false;
  const { min_cel, percentage_onder, percentage_boven } = parameters;
  const grens = (getal: number) => {
    if (maat.eenheid === 'procentpunten') return getal >= percentage_onder && getal <= percentage_boven;
    return maat.perFte || maat.eenheid === 'dagen' ? getal >= 0 : getal >= min_cel;
  };
  return stukken.every(({ begin, eind }) => grens(begin) && grens(eind));
}

function maandenTussen(van: string, tot: string): number {
  const nummer = (maand: string) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7));
  return nummer(tot) - nummer(van) + 1;
}

/** On the line between the two rounded ends, so that the picture tells no more than the table. */
function puntOp(stuk: Stuk, maand: string): number | null {
  if (maand < stuk.van || maand > stuk.tot) return null;
  const deel = (maandenTussen(stuk.van, maand) - 1) / Math.max(1, maandenTussen(stuk.van, stuk.tot) - 1);
  return stuk.begin + (stuk.eind - stuk.begin) * deel;
}

/** As an average is written for everybody: a count whole, per fte with a decimal. */
function decimalenVan({ perFte }: Maat): number {
  return perFte ? 1 : 0;
}

function perJaarTekst(stuk: Stuk, maat: Maat): string {
  if (stuk.van === stuk.tot) return '–';
  const tekst = getalcel(Math.abs(stuk.perJaar), { decimalen: decimalenVan(maat) }).tekst;
  if (/^[0,]+$/.test(tekst)) return 'gelijk';
  return `${stuk.perJaar < 0 ? '−' : '+'}${tekst}`;
}

function stukZin(stuk: Stuk, maat: Maat): string {
  const opmaak = { decimalen: decimalenVan(maat), procent: maat.eenheid === 'procentpunten' };
  const [begin, eind] = [getalcel(stuk.begin, opmaak).tekst, getalcel(stuk.eind, opmaak).tekst];
  return `${stuk.naam}: van ${begin} in ${maandKort(stuk.van)} naar ${eind} in ${maandKort(stuk.tot)}.`;
}
