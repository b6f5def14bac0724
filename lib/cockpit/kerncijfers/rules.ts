import type { Cel, Dimensies, Indicator } from '#lib/indicatoren/model.ts';
import type { Breuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, schooljaarVan } from '#lib/kalender/rules.ts';
import type { Motievraag, Streefwaarde } from '#lib/moties/model.ts';
import { celsleutel, gemeten, haalt } from '#lib/moties/voortgang/rules.ts';
import type { Keuze } from '#lib/cockpit/model.ts';
import type { Doel, Doeloordeel, Kerncijfer, Punt } from './model.ts';

/** So many months stand in the line of a figure per month: the same month a year ago is the first of them. */
const MAANDEN_IN_LIJN = 13;

/**
 * What was chosen above, in the words of this figure; what it cannot be split by is named, for then the whole stands there and not a
 * part. Where people live is one dimension under two names.
 */
export function filterVoor(
  indicator: Pick<Indicator, 'dimensies'>,
  { gemeente, functie }: Pick<Keuze, 'gemeente' | 'functie'>,
): { filter: Dimensies; nietNaar: readonly ('gemeente' | 'functie')[] } {
  const codes = indicator.dimensies.map(({ code }) => code);
  const plaats = codes.find((code) => code === 'gemeente' || code === 'woonplaats');
  return {
    filter: {
      ...(gemeente && plaats ? { [plaats]: gemeente } : {}),
      ...(functie && codes.includes('functie') ? { functie } : {}),
    },
    nietNaar: [
      ...(gemeente && !plaats ? (['gemeente'] as const) : []),
      ...(functie && !codes.includes('functie') ? (['functie'] as const) : []),
    ],
  };
}

/** The cell with exactly these fixed values; the month is chosen apart. */
export function celMet(cellen: readonly Cel[], vast: Dimensies): Cel | undefined {
  return cellen.find(({ dimensies }) =>
    Object.entries(vast).every(([code, waarde]) => dimensies[code] === waarde),
  );
}

/** The same cell in each month that is over on this day, oldest first, until the last whole month; a month without a cell is unknown. */
export function maandlijn(cellen: readonly Cel[], vast: Dimensies, dag: Datum): (Punt & { cel?: Cel })[] {
  const laatste = laatsteHeleMaand(dag);
  return Array.from({ length: MAANDEN_IN_LIJN }, (_, plek) => {
    const maand = maandEerder(laatste, MAANDEN_IN_LIJN - 1 - plek);
    const cel = celMet(cellen, { ...vast, maand });
    return { moment: maand, waarde: cel?.waarde ?? null, ...(cel ? { cel } : {}) };
  });
}

/** The same line, with the moments marked from which something outside the work made the figures different. */
export function metBreuken(lijn: readonly Punt[], breuken: readonly Breuk[]): Punt[] {
  return lijn.map((punt) =>
    breuken.some(({ vanaf }) => vanaf === punt.moment) ? { ...punt, naBreuk: true } : punt,
  );
}

export function laatsteHeleMaand(dag: Datum): string {
  const morgen = addDays(dag, 1);
  return addMonths(datum(`${morgen.slice(0, 7)}-01`), -1).slice(0, 7);
}

export function laatsteDagVan(maand: string): Datum {
  return addDays(addMonths(datum(`${maand}-01`), 1), -1);
}

function maandEerder(maand: string, aantal: number): string {
  return addMonths(datum(`${maand}-01`), -aantal).slice(0, 7);
}

/** What changed since a year before, and whether that is the good way; null: one of the two is unknown. */
export type Verandering = {
  readonly verschil: number;
  readonly kant: 'gunstig' | 'ongunstig' | 'gelijk' | 'anders';
};

export function veranderingVan(
  nu: number | null,
  toen: number | null,
  gunstig: Kerncijfer['gunstig'],
): Verandering | null {
  if (nu === null || toen === null) return null;
  const verschil = nu - toen;
  if (verschil === 0) return { verschil, kant: 'gelijk' };
  if (gunstig === null) return { verschil, kant: 'anders' };
  return { verschil, kant: verschil > 0 === (gunstig === 'hoger') ? 'gunstig' : 'ongunstig' };
}

type Gemeten = {
  readonly indicator: Pick<Indicator, 'eenheid' | 'uitwerking' | 'isStand' | 'streefwaarde' | 'code'>;
  readonly kern: Kerncijfer;
  readonly dag: Datum;
  readonly filter: Dimensies;
  readonly cel: Cel | undefined;
  readonly naast: Cel | undefined;
};

/** What was promised to a council about exactly this figure, for this part of it and this school year; else what its definition names. */
export function doelenVan(tegel: Gemeten, vragen: readonly Motievraag[]): Doel[] {
  const eigen = vragen.flatMap((vraag): Doel[] => {
    const cel = celVanVraag(tegel, vraag);
    return cel === null ? [] : vraag.streefwaarden.flatMap((streef) => doelVan(tegel, vraag, streef, cel));
  });
  const { streefwaarde } = tegel.indicator;
  if (eigen.length > 0 || !streefwaarde) return eigen;
  const { richting, waarde, bron } = streefwaarde;
  const kop = { richting, waarde, eenheid: '%' as const };
  return [{ ...kop, bron, eigen: false, motieId: null, oordeel: oordeelOver(tegel, kop, tegel.cel) }];
}

/** The cell that a question is about, when it asks this figure and no other part of it than was chosen. null: it asks something else. */
function celVanVraag(
  { kern, filter, cel, naast }: Gemeten,
  { antwoord }: Motievraag,
): Cel | undefined | null {
  if (antwoord.soort !== 'cijfer' || antwoord.indicator !== kern.indicator || antwoord.per.length > 0)
    return null;
  const gevraagd = celsleutel(antwoord.keuze);
  if (gevraagd === celsleutel({ ...kern.vast, ...filter })) return cel;
  if (kern.naast && gevraagd === celsleutel({ ...kern.naast, ...filter })) return naast;
  return null;
}

function doelVan(tegel: Gemeten, vraag: Motievraag, streef: Streefwaarde, cel: Cel | undefined): Doel[] {
  const jaar = schooljaarVan(tegel.dag);
  const nul = vraag.nulmeting?.cellen[0] ?? null;
  const waarde = streef.waarde ?? gemeten(nul, streef.eenheid, tegel.indicator);
  if (waarde === null || jaar < streef.van || jaar > streef.tot) return [];
  const kop = { richting: streef.richting, waarde, eenheid: streef.eenheid };
  const bron = [vraag.kenmerk, streef.waarde === null ? 'de nulmeting' : streef.bron]
    .filter(Boolean)
    .join(', ');
  return [{ ...kop, bron, eigen: true, motieId: vraag.motieId, oordeel: oordeelOver(tegel, kop, cel) }];
}

/**
 * Does the figure meet it now? A number that still grows until the end of the school year cannot be said to stay below its target, only
 * to be over it already; one that must be reached can be reached early.
 */
function oordeelOver(
  { indicator, dag }: Gemeten,
  { richting, waarde, eenheid }: Pick<Doel, 'richting' | 'waarde' | 'eenheid'>,
  cel: Cel | undefined,
): Doeloordeel {
  const nu = gemeten(cel ?? null, eenheid, indicator);
  if (nu === null) return 'onbekend';
  const haaltNu = haalt(richting, nu, waarde);
  const groeit = eenheid === 'aantal' && !indicator.isStand && indicator.uitwerking !== 'per-fte';
  if (!groeit || dag.slice(5) === '07-31') return haaltNu ? 'gehaald' : 'niet-gehaald';
  const isBovengrens = richting === 'hoogstens' || richting === 'minder-dan' || richting === 'lager';
  if (isBovengrens) return haaltNu ? 'onbekend' : 'niet-gehaald';
  return haaltNu ? 'gehaald' : 'onbekend';
}
