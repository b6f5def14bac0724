import { addDays, addMonths, eersteVanMaand, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Geteld, Getelderij, Indicator, Vraag } from '../model.ts';
import { isPerMaand, plannenVan, type Jaarvraag, type Plan } from '../rules.ts';
import type { Bewaard, Bronnen, Voorraad, Wens } from './model.ts';

/** Tables beside the facts that statements of the catalogue read; each tells by a trigger that it changed. */
export const TABELLEN = [
  'jongere',
  'woonperiode',
  'school',
  'bureau_gemeente',
  'importtaak',
  'termijn',
  'werkproces',
] as const;
/** What `keuze()` reads. */
const KEUZES = ['bureau', 'bureaukeuze'];

/** Years in the trend of a figure; of a figure per month the year itself is the trend. */
export const JAREN_IN_TREND = 5;

/** Years of which the months are kept beside each other: an evaluation of a change looks at some before it and some after it. */
const JAREN_IN_MAANDREEKS = 6;

export function aantalJaren(indicator: Pick<Indicator, 'dimensies'>): number {
  return isPerMaand(indicator) ? 1 : JAREN_IN_TREND;
}

/** Criminal-law figures are counted behind the door that asks, each time: no copy of them is kept. */
export function wordtBewaard({ afgeschermd }: Pick<Indicator, 'afgeschermd'>): boolean {
  return !afgeschermd;
}

/**
 * What a figure depends on, read from its statement: every kind of fact is a quoted word with a capital there, every table a word
 * after `from` or `join`. Too many does no harm; too few a test finds, which asks PostgreSQL what it reads.
 */
export function bronnenVan(
  {
    zaken,
    bekend = '',
    geteldUit = '',
    totPeildatum,
  }: Pick<Indicator, 'zaken' | 'bekend' | 'geteldUit' | 'totPeildatum'>,
  bekendUit: readonly string[],
): Bronnen {
  return {
    bronnen: gelezenIn(zaken),
    bekendUit: [...new Set([...bekendUit, ...KEUZES, ...gelezenIn(`${bekend} ${geteldUit}`)])].sort(),
    vooruit: !totPeildatum,
    vooruitUit: typeof totPeildatum === 'object' ? [...totPeildatum.behalve].sort() : [],
  };
}

function gelezenIn(sql: string): string[] {
  const feiten = [...sql.matchAll(/'([A-Z][A-Za-z]+)'/g)].map(([, woord]) => woord ?? '');
  const namen = new Set([...sql.matchAll(/\b(?:from|join)\s+(\w+)/g)].map(([, woord]) => woord));
  const tabellen = TABELLEN.filter((tabel) => namen.has(tabel));
  return [...new Set([...feiten, ...tabellen, ...(sql.includes('keuze(') ? KEUZES : [])])].sort();
}

/** The cells of a figure that are kept: those its page and the overview ask today. */
export function bewaardeCellen(
  indicator: Indicator,
  schooljaar: Schooljaar,
  vandaag: Datum,
): readonly Wens[] {
  if (!wordtBewaard(indicator)) return [];
  const wensen = [
    ...wensenVan(indicator, { schooljaar }, aantalJaren(indicator), vandaag),
    ...(indicator.maandreeks ? reekswensen(indicator, schooljaar, vandaag) : []),
  ];
  return [...new Map(wensen.map((wens) => [sleutelVan(wens.indicator, wens.jaar), wens])).values()];
}

/** Of a figure with months of its own the school years, of a state the last day of every month in them. */
function reekswensen(indicator: Indicator, schooljaar: Schooljaar, vandaag: Datum): Wens[] {
  const { versie } = indicator;
  if (isPerMaand(indicator))
    return wensenVan(indicator, { schooljaar, versie }, JAREN_IN_MAANDREEKS, vandaag);
  return laatsteMaandeinden(vandaag).flatMap((peildatum) => {
    const vraag = { schooljaar: schooljaarVan(peildatum), peildatum, versie };
    return wensenVan(indicator, vraag, JAREN_IN_MAANDREEKS, vandaag);
  });
}

/** Of the twelve months that were over last; earlier years are asked on the same days. */
function laatsteMaandeinden(vandaag: Datum): readonly Datum[] {
  const dezeMaand = eersteVanMaand(addDays(vandaag, 1));
  return Array.from({ length: 12 }, (_, terug) => addDays(addMonths(dezeMaand, -terug), -1));
}

/** The cells for a question; an earlier one will do only when the reader did not choose the day himself. */
export function wensenVan(
  indicator: Indicator,
  vraag: Vraag,
  aantal: number,
  vandaag: Datum,
  metEerder = vraag.peildatum === undefined,
): Wens[] {
  const gevraagd = plannenVan(indicator, vraag, aantal, vandaag);
  if (!gevraagd.ok || vraag.bekendOp !== undefined || vraag.moment) return [];
  return gevraagd.waarde.alle.map(({ jaar, definitie }) => ({ indicator: definitie, jaar, metEerder }));
}

/** Are all there, so that the figure costs next to nothing? */
export function heeftAlles(voorraad: Voorraad, wensen: readonly Wens[]): boolean {
  return wensen.every(({ indicator, jaar }) => voorraad.cellen.has(sleutelVan(indicator, jaar)));
}

export function sleutelVan(
  { code, versie }: Pick<Indicator, 'code' | 'versie'>,
  { van, peildatum }: Jaarvraag,
): string {
  return `${code} ${versie} ${van} ${peildatum}`;
}

/** The last days before the asked one of which a kept cell will do; a worker that stood still for longer is no reason to show it. */
export function nogGoedVanaf(peildatum: Datum): Datum {
  return addDays(peildatum, -7);
}

/**
 * The kept cell for each year, null where one has to be counted: there is none, or it is not of now and counting costs little.
 * A small bureau so never sees a figure of before.
 */
export function kiesBewaard(voorraad: Voorraad, plannen: readonly Plan[]): (Bewaard | null)[] {
  const cellen = plannen.map(
    ({ jaar, definitie }) => voorraad.cellen.get(sleutelVan(definitie, jaar)) ?? null,
  );
  const opnieuw = new Set<number>();
  for (const index of nieuwsteEerst(plannen)) {
    const cel = cellen[index];
    if (!cel?.verouderd || cel.ms > voorraad.nogMs) continue;
    voorraad.nogMs -= cel.ms;
    opnieuw.add(index);
  }
  return cellen.map((cel, index) => (opnieuw.has(index) ? null : cel));
}

/** The asked year matters most. */
function nieuwsteEerst(plannen: readonly Plan[]): number[] {
  const van = (index: number) => plannen[index]?.jaar.van ?? '';
  return [...plannen.keys()].sort((a, b) => (van(a) < van(b) ? 1 : -1));
}

/** What one round of the worker counts, of what waits longest: as much as fits, and always something. */
export function neemVoorRonde<T extends { readonly ms: number | null }>(
  wachtend: readonly T[],
  hoogstensMs: number,
): T[] {
  let som = 0;
  const einde = wachtend.findIndex(({ ms }, index) => {
    som += ms ?? 0;
    return index > 0 && som > hoogstensMs;
  });
  return wachtend.slice(0, einde === -1 ? undefined : einde);
}

/** Rows that are kept and not counted, and the other way around; null when they are the same. */
export function verschilTussen(
  bewaard: Geteld,
  geteld: Geteld,
): { readonly bewaard: string[]; readonly geteld: string[] } | null {
  const oud = regels(bewaard);
  const nieuw = regels(geteld);
  const verschil = {
    bewaard: oud.filter((regel) => !nieuw.includes(regel)),
    geteld: nieuw.filter((regel) => !oud.includes(regel)),
  };
  return verschil.bewaard.length + verschil.geteld.length > 0 ? verschil : null;
}

function regels({ bekend, gemeten, rijen }: Geteld): string[] {
  const weten = [bekend ? 'bekend' : 'onbekend', gemeten ? 'gemeten' : 'niet gemeten'];
  return [...weten, ...rijen.map(regelVan)].sort();
}

/** `jaar` is only the place in a list. */
function regelVan(rij: Getelderij): string {
  return Object.entries(rij)
    .filter(([naam]) => naam !== 'jaar')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, waarde]) => `${naam} ${waarde}`)
    .join(', ');
}
