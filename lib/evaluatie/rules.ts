import type { Bezetting } from './conclusies/model.ts';
import { FUNCTIES, type Formatieregel, type Functie } from '#lib/formatie/model.ts';
import { contractFte, effectieveFte, isVastgelegd } from '#lib/formatie/rules.ts';
import type { Cel } from '#lib/indicatoren/model.ts';
import { datum, type Datum, type Schooljaar } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import {
  addDays,
  addMonths,
  addSchooljaren,
  eersteVanMaand,
  minDatum,
  schooljaarBegin,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import type { Evaluatie, Formatieverloop, Gemiddelde, Maat } from './model.ts';
import type { Maandpunt, Onderbreking, Punt } from './tijdreeks/model.ts';

/** Months of formation and of the table on each side of the change, at most. */
const MEESTE_MAANDEN = 12;
/** ▲ More years than this, months asked one by one, say nothing more about a change and keep a reader waiting. */
const MEESTE_JAREN = 15;
const ONBEKEND: Punt = { waarde: null };
const LEEG: Punt = { waarde: null, leeg: true };

/** What is looked at: whole months only, from the first month until the last one that is over, and never longer than the longest period. */
export function maandenVan({ van, tot }: Pick<Evaluatie, 'van' | 'tot'>, vandaag: Datum): readonly string[] {
  const laatste = eindeVan({ van, tot }, vandaag);
  const maanden: string[] = [];
  for (
    let maand = eersteVanMaand(van);
    addDays(addMonths(maand, 1), -1) <= laatste;
    maand = addMonths(maand, 1)
  )
    maanden.push(maand.slice(0, 7));
  return maanden;
}

/** Until when is looked, as far as it has been. */
export function eindeVan({ van, tot }: Pick<Evaluatie, 'van' | 'tot'>, vandaag: Datum): Datum {
  return minDatum(minDatum(tot ?? vandaag, vandaag), laatsteDagVan(van));
}

/** The last day of the longest period that begins here. */
function laatsteDagVan(van: Datum): Datum {
  return addDays(addMonths(eersteVanMaand(van), 12 * MEESTE_JAREN), -1);
}

/** What is wrong with a period, at its field: without an end it lasts until today; a year before the first fact there is nothing to see. */
export function periodeFout(
  { van, tot }: Pick<Evaluatie, 'van' | 'tot'>,
  vandaag: Datum,
  eersteFeit: Datum | null,
): { readonly van: string } | { readonly tot: string } | null {
  const eerste = eersteFeit && eersteVanMaand(eersteFeit);
  const vroegste = eerste && addMonths(eerste, -12);
  if (vroegste && van < vroegste)
    return {
      van: `Kies ${formatDatum(vroegste)} of later: vóór ${formatDatum(eerste)} is over deze cijfers niets vastgelegd.`,
    };
  if ((tot ?? vandaag) <= laatsteDagVan(van)) return null;
  const zin = `Kies samen hooguit ${MEESTE_JAREN} jaar`;
  return tot === null
    ? { van: `${zin}: zonder laatste maand loopt de periode tot vandaag.` }
    : { tot: `${zin}, te rekenen vanaf de eerste maand.` };
}

/** The last day that is looked at. */
export function laatsteDag(maanden: readonly string[]): Datum | null {
  const laatste = maanden.at(-1);
  return laatste === undefined ? null : addDays(addMonths(eersteDag(laatste), 1), -1);
}

/** The school years of these months, oldest first. */
export function schooljarenVan(maanden: readonly string[]): readonly Schooljaar[] {
  const jaren = maanden.map((maand) => schooljaarVan(eersteDag(maand)));
  return [...new Set(jaren)];
}

/** A point per month of the evaluation; a month that was not asked or not counted is unknown. */
export function reeksVan(maanden: readonly string[], punten: ReadonlyMap<string, Punt>): Maandpunt[] {
  return maanden.map((maand) => ({ maand, ...(punten.get(maand) ?? ONBEKEND) }));
}

/**
 * The figure, or what was counted for it. A part of no cases, or the middle of none, is empty: nothing to measure, and that is known. Per
 * fte it is not: there formation was not recorded.
 */
export function leesCel(cel: Cel | undefined, { lees, perFte }: Pick<Maat, 'lees' | 'perFte'>): Punt {
  if (lees === 'teller-per-fte') return ONBEKEND;
  const waarde = cel?.[lees] ?? null;
  if (!cel || waarde !== null || perFte) return { waarde };
  return cel.noemer === 0 || (cel.noemer === null && cel.teller === 0) ? LEEG : ONBEKEND;
}

/**
 * What came to a percentage in this month: cases since the end of the month before, `'begin'` in the first month of a school year. Without cases in
 * this month it is empty; when one of both is unknown, or cases were taken back, it is unknown.
 */
export function toename(nu: Cel | undefined, vorige: Cel | 'begin' | undefined): Punt {
  const { teller, noemer } = erbij(nu, vorige);
  if (teller === null || noemer === null) return ONBEKEND;
  if (noemer === 0 && teller === 0) return LEEG;
  return noemer > 0 && teller >= 0 ? { waarde: (100 * teller) / noemer } : ONBEKEND;
}

/** A number per effective fte of that month; unknown when either is, and when nobody was there. */
export function perFte(teller: number | null, fte: number | null): Punt {
  return teller === null || fte === null || fte <= 0 ? ONBEKEND : { waarde: teller / fte };
}

/** Effective fte per month of the function that is looked at, or of all together; null where none was recorded. */
export function ftePerMaand(
  verloop: readonly Formatieverloop[],
  functie: Functie | null,
): ReadonlyMap<string, number | null> {
  const delen = verloop.filter((deel) => functie === null || deel.functie === functie);
  return new Map(delen[0]?.maanden.map(({ maand }, plek) => [maand, somVan(delen, plek)]));
}

/** What came to it since the end of the month before; null when one of both is unknown. */
export function erbij(
  nu: Cel | undefined,
  vorige: Cel | 'begin' | undefined,
): { teller: number | null; noemer: number | null } {
  const toen = vorige === 'begin' ? { teller: 0, noemer: 0 } : vorige;
  if (nu?.teller == null || nu.noemer === null || toen?.teller == null || toen.noemer === null)
    return { teller: null, noemer: null };
  return { teller: nu.teller - toen.teller, noemer: nu.noemer - toen.noemer };
}

/**
 * The last days of months on which a state is asked: each month of the year once, in the last school year in which it is over, so that
 * earlier years can be asked on the same day. Of February that is the 28th or 29th of that last year.
 */
export function maandeinden(maanden: readonly string[]): readonly { dag: Datum; schooljaar: Schooljaar }[] {
  const [eerste] = maanden;
  if (eerste === undefined) return [];
  const metVorige = isEersteVanSchooljaar(eerste) ? maanden : [maandEerder(eerste), ...maanden];
  const perMaand = new Map(metVorige.map((maand) => [maand.slice(5), maand]));
  return [...perMaand.values()].map((maand) => {
    const dag = addDays(addMonths(eersteDag(maand), 1), -1);
    return { dag, schooljaar: schooljaarVan(dag) };
  });
}

/** The first month of a school year has no month before it to compare with. */
export function isEersteVanSchooljaar(maand: string): boolean {
  return schooljaarBegin(schooljaarVan(eersteDag(maand))).slice(0, 7) === maand;
}

export function maandEerder(maand: string): string {
  return addMonths(eersteDag(maand), -1).slice(0, 7);
}

/** Changes of formation and breaks, as places where the line may jump. */
export function onderbrekingenVan(
  { veranderdOp, tweedeStapOp }: Pick<Evaluatie, 'veranderdOp' | 'tweedeStapOp'>,
  notities: readonly { readonly soort: string; readonly op: Datum }[],
): readonly Onderbreking[] {
  const stappen = [veranderdOp, ...(tweedeStapOp === null ? [] : [tweedeStapOp])];
  const breuken = notities.filter(({ soort, op }) => soort === 'breuk' && !stappen.includes(op));
  return [
    ...stappen.map((op) => ({ soort: 'verandering', op }) as const),
    ...[...new Set(breuken.map(({ op }) => op))].map((op) => ({ soort: 'breuk', op }) as const),
  ];
}

/** Averages over as many months before as after the change, at most twelve: whole school years weigh alike on both sides then. */
export function voorEnNa(reeks: readonly Maandpunt[], op: Datum): { voor: Gemiddelde; na: Gemiddelde } {
  const { voor, na } = kanten(
    reeks.map(({ maand }) => maand),
    op,
  );
  const bij = (maanden: readonly string[]) =>
    gemiddelde(reeks.filter(({ maand }) => maanden.includes(maand)).map(({ waarde }) => waarde));
  return { voor: bij(voor), na: bij(na) };
}

/** As many months before as after, at most twelve. */
export function kanten(
  maanden: readonly string[],
  op: Datum,
): { voor: readonly string[]; na: readonly string[] } {
  const maandVan = op.slice(0, 7);
  const heel = op.slice(8) === '01';
  const voor = maanden.filter((maand) => maand < maandVan);
  const na = maanden.filter((maand) => (heel ? maand >= maandVan : maand > maandVan));
  const aantal = Math.min(MEESTE_MAANDEN, voor.length, na.length);
  return { voor: aantal === 0 ? [] : voor.slice(-aantal), na: na.slice(0, aantal) };
}

function gemiddelde(waarden: readonly (number | null)[]): Gemiddelde {
  const bekend = waarden.filter((waarde) => waarde !== null);
  const som = bekend.reduce((totaal, waarde) => totaal + waarde, 0);
  return { waarde: bekend.length === 0 ? null : som / bekend.length, maanden: bekend.length };
}

/** Contract and effective fte of each function of which anything is recorded in these months. */
export function formatieverloop(
  regels: readonly Formatieregel[],
  maanden: readonly string[],
): readonly Formatieverloop[] {
  return FUNCTIES.map((functie) => ({
    functie,
    maanden: maanden.map((maand) => {
      const dag = eersteDag(maand);
      const bekend = isVastgelegd(regels, functie, dag);
      return {
        maand,
        contract: bekend ? contractFte(regels, functie, dag) : null,
        effectief: bekend ? effectieveFte(regels, functie, dag) : null,
      };
    }),
  })).filter(({ maanden: delen }) => delen.some(({ contract }) => contract !== null));
}

/** Contract and effective fte in the same months as the table has, of the function that is looked at or of all together. */
export function bezettingVan(
  { functie, fte, veranderdOp }: Pick<Evaluatie, 'functie' | 'fte' | 'veranderdOp'>,
  verloop: readonly Formatieverloop[],
  maanden: readonly string[],
): Bezetting {
  const delen = verloop.filter((deel) => functie === null || deel.functie === functie);
  const { voor, na } = kanten(maanden, veranderdOp);
  const bij = (gekozen: readonly string[], soort: 'contract' | 'effectief') => {
    const waarden = maanden.flatMap((maand, plek) =>
      gekozen.includes(maand) ? [somVan(delen, plek, soort)] : [],
    );
    return waarden.includes(null) ? null : gemiddelde(waarden).waarde;
  };
  const beide = (soort: 'contract' | 'effectief') => ({ voor: bij(voor, soort), na: bij(na, soort) });
  return { afgesproken: fte, contract: beide('contract'), effectief: beide('effectief') };
}

function somVan(
  delen: readonly Formatieverloop[],
  plek: number,
  soort: 'contract' | 'effectief' = 'effectief',
): number | null {
  const waarden = delen.map(({ maanden }) => maanden[plek]?.[soort] ?? null).filter((fte) => fte !== null);
  return waarden.length === 0 ? null : waarden.reduce((som, fte) => som + fte, 0);
}

/** The school years of the table: three before the one of the change, and all since. */
export function jarenInTabel(
  veranderdOp: Datum,
  laatste: Schooljaar,
): { laatste: Schooljaar; aantal: number } {
  const eerste = eersteJaarInTabel(veranderdOp, laatste);
  return { laatste, aantal: Number(laatste.slice(0, 4)) - Number(eerste.slice(0, 4)) + 1 };
}

export function eersteJaarInTabel(veranderdOp: Datum, laatste: Schooljaar): Schooljaar {
  const eerste = addSchooljaren(schooljaarVan(veranderdOp), -3);
  return eerste < laatste ? eerste : laatste;
}

/** Which functions the measures of this evaluation are asked for. */
export function filterVan(
  { filter, perFunctie }: Pick<Maat, 'filter'> & { readonly perFunctie?: boolean },
  functie: Functie | null,
): Record<string, string> {
  return { ...filter, ...(perFunctie && functie !== null ? { functie } : {}) };
}

function eersteDag(maand: string): Datum {
  return datum(`${maand}-01`);
}
