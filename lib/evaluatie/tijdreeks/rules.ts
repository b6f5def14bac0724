import { datum } from '#lib/kalender/model.ts';
import { formatDatum, formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Knip, Maandpunt, Onderbreking, Ontwerp } from './model.ts';

/** Whole months that each stretch of the line needs at least; shorter ones say more about chance than about the change. */
export const MINSTE_MAANDEN = 8;
/** From this many months on each month of the year has its own term: then each was seen about three times. */
export const SEIZOEN_VANAF = 36;
export const MEESTE_KNIPPEN = 2;
/** Of every so many months one may be without anything to measure, such as August; with more the line says little. */
export const LEEG_PER = 6;

/**
 * How many months back autocorrelation is counted with: the whole part of 4 × (n ÷ 100)^(2/9), the rule of Newey and West (1994) for the
 * Bartlett kernel. For 31 months 3, for 60 months 3, for 100 months 4.
 */
export function vertragingVan(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9));
}

/** Without the months before the first and after the last known one: there the series has not begun, or not been counted yet. */
export function bekendDeel(reeks: readonly Maandpunt[]): readonly Maandpunt[] {
  const eerste = reeks.findIndex(({ waarde }) => waarde !== null);
  const laatste = reeks.findLastIndex(({ waarde }) => waarde !== null);
  return eerste < 0 ? [] : reeks.slice(eerste, laatste + 1);
}

/**
 * A line before the change; from each interruption on a jump and a bend of its own. The terms: `niveau`, `helling`, per interruption `sprong-n` and
 * `helling-n`, a term for a month that is cut in two by it or that has no say in the line (nothing to measure, or seen once only), and the months of the year as deviations that add up to zero.
 */
export function ontwerpVan(
  reeks: readonly Maandpunt[],
  onderbrekingen: readonly Onderbreking[],
): Uitkomst<Ontwerp> {
  const deel = bekendDeel(reeks);
  const knippen = knippenVan(deel, onderbrekingen);
  const geweigerd = refuseReeks(deel, knippen);
  if (geweigerd) return geweigerd;
  const bekend = deel.flatMap(({ waarde }) => waarde ?? []);
  const midden = bekend.reduce((som, waarde) => som + waarde, 0) / bekend.length;
  const leeg = deel.flatMap(({ waarde }, plek) => (waarde === null ? [plek] : []));
  const maanden = deel.map(({ maand }) => maand);
  const seizoen = maanden.length >= SEIZOEN_VANAF;
  const alleen = seizoen ? eenmaalGezien(maanden, leeg) : [];
  const los = [...leeg, ...alleen].toSorted((a, b) => a - b);
  const kolommen = [
    { code: 'niveau', rij: () => 1 },
    { code: 'helling', rij: (plek: number) => plek },
    ...knippen.flatMap((knip, index) => kolommenVan(knip, index, los)),
    ...los.map((leegte) => ({
      code: `leeg-${leegte + 1}`,
      rij: (plek: number) => (plek === leegte ? 1 : 0),
    })),
    ...(seizoen ? seizoenskolommen(maanden, los) : []),
  ];
  return gelukt({
    ...{ maanden, knippen, seizoen, leeg, alleen },
    y: deel.map(({ waarde }) => waarde ?? midden),
    termen: kolommen.map(({ code }) => code),
    x: maanden.map((_, plek) => kolommen.map(({ rij }) => rij(plek))),
    vertraging: vertragingVan(maanden.length),
    na: maandenNa(knippen, maanden.length),
  });
}

type Kolom = { code: string; rij: (plek: number) => number };

/** Such as the one August in which there was something to measure: a term for August would lean on that one point, so it stands apart. */
function eenmaalGezien(maanden: readonly string[], leeg: readonly number[]): number[] {
  const gemeten = maanden.flatMap((maand, plek) =>
    leeg.includes(plek) ? [] : [{ plek, van: maand.slice(5) }],
  );
  const perMaand = Map.groupBy(gemeten, ({ van }) => van);
  return [...perMaand.values()].flatMap((punten) =>
    punten.length === 1 ? punten.map(({ plek }) => plek) : [],
  );
}

function kolommenVan({ vanaf, overgang }: Knip, index: number, los: readonly number[]): Kolom[] {
  const nummer = index + 1;
  return [
    { code: `sprong-${nummer}`, rij: (plek) => (plek >= vanaf ? 1 : 0) },
    { code: `helling-${nummer}`, rij: (plek) => Math.max(0, plek - vanaf) },
    ...(overgang === null || los.includes(overgang)
      ? []
      : [{ code: `overgang-${nummer}`, rij: (plek: number) => (plek === overgang ? 1 : 0) }]),
  ];
}

/**
 * Eleven columns for twelve months: each against the last, December, so that all add up to zero and `niveau` is that of an average month. A month
 * of the year that never has a say in the line has none.
 */
function seizoenskolommen(maanden: readonly string[], los: readonly number[]): Kolom[] {
  const nummers = maanden.map((maand) => Number(maand.slice(5)));
  const gemeten = new Set(nummers.filter((_, plek) => !los.includes(plek)));
  const [laatste, ...andere] = [...gemeten].sort((a, b) => b - a);
  return andere.toReversed().map((nummer) => ({
    code: `maand-${nummer}`,
    rij: (plek) => (nummers[plek] === nummer ? 1 : nummers[plek] === laatste ? -1 : 0),
  }));
}

/** Interruptions within these months, in order of time; one before the first or after the last month is none. */
export function knippenVan(
  deel: readonly Maandpunt[],
  onderbrekingen: readonly Onderbreking[],
): readonly Knip[] {
  const eerste = deel[0]?.maand;
  if (eerste === undefined) return [];
  return onderbrekingen
    .toSorted((a, b) => (a.op < b.op ? -1 : 1))
    .map((onderbreking) => {
      const maand = maandnummer(onderbreking.op) - maandnummer(eerste);
      const halverwege = onderbreking.op.slice(8) !== '01';
      return { ...onderbreking, vanaf: halverwege ? maand + 1 : maand, overgang: halverwege ? maand : null };
    })
    .filter(({ soort, vanaf }) => soort === 'verandering' || (vanaf > 0 && vanaf < deel.length));
}

/** The difference is looked at from the first change until the figure is made differently, or until the end. */
function maandenNa(knippen: readonly Knip[], lengte: number): Ontwerp['na'] {
  const van = knippen.find(({ soort }) => soort === 'verandering')?.vanaf ?? 0;
  const breuk = knippen.find((knip) => knip.soort === 'breuk' && knip.vanaf > van);
  return { van, tot: breuk ? (breuk.overgang ?? breuk.vanaf) : lengte };
}

/** The places over which the difference is averaged: months after the change that have a say in the line. */
export function gemetenNa({ na, leeg, alleen }: Pick<Ontwerp, 'na' | 'leeg' | 'alleen'>): readonly number[] {
  return Array.from({ length: Math.max(0, na.tot - na.van) }, (_, plek) => na.van + plek).filter(
    (plek) => !leeg.includes(plek) && !alleen.includes(plek),
  );
}

function refuseReeks(deel: readonly Maandpunt[], knippen: readonly Knip[]) {
  if (deel.length === 0) return weiger('geen-gegevens', 'Van geen enkele maand is dit cijfer bekend.');
  const gaten = deel
    .filter(({ waarde, leeg }) => waarde === null && !leeg)
    .map(({ maand }) => maandVoluit(maand));
  if (gaten.length > 0)
    return weiger(
      'gaten',
      `Het cijfer is niet van elke maand bekend: ${opsomming(gaten)} ${gaten.length === 1 ? 'ontbreekt' : 'ontbreken'}. Onbekend is iets anders dan nul, dus is er geen lijn te trekken.`,
    );
  const leeg = deel.filter((punt) => punt.leeg).length;
  if (leeg * LEEG_PER > deel.length)
    return weiger(
      'te-veel-leeg',
      `In ${leeg} van de ${deel.length} maanden was er niets om te meten; dan zegt een lijn te weinig.`,
    );
  if (!knippen.some(({ soort }) => soort === 'verandering'))
    return weiger('geen-verandering', 'Er is geen dag gekozen waarop iets veranderde.');
  if (knippen.length > MEESTE_KNIPPEN)
    return weiger(
      'te-veel-knippen',
      `In deze maanden liggen ${knippen.length} veranderingen en trendbreuken; bij meer dan ${MEESTE_KNIPPEN} is niet te zien wat bij welke hoort.`,
    );
  const kort = delenVan(deel, knippen).find(({ maanden }) => maanden < MINSTE_MAANDEN);
  if (kort)
    return weiger(
      'te-kort',
      `${kort.waar} ${telwoord(kort.maanden)}; om een lijn te trekken zijn er ten minste ${MINSTE_MAANDEN} nodig.`,
    );
  if (new Set(deel.flatMap(({ waarde }) => waarde ?? [])).size === 1)
    return weiger(
      'onveranderlijk',
      'Het cijfer is in alle maanden gelijk; er is geen verloop om te beoordelen.',
    );
  return null;
}

/** The stretches between the interruptions and how many whole months each has. */
function delenVan(deel: readonly Maandpunt[], knippen: readonly Knip[]): { waar: string; maanden: number }[] {
  return [...knippen, null].map((knip, index) => {
    const vorige = knippen[index - 1];
    const begin = vorige?.vanaf ?? 0;
    const eind = knip ? Math.min(deel.length, knip.overgang ?? knip.vanaf) : deel.length;
    const tussen = vorige && knip && `Tussen ${dag(vorige)} en ${dag(knip)}`;
    const waar = tussen || (knip ? `Vóór ${dag(knip)}` : `Vanaf ${vorige ? dag(vorige) : 'het begin'}`);
    return { waar, maanden: deel.slice(begin, Math.max(begin, eind)).filter(({ leeg }) => !leeg).length };
  });
}

function dag({ op }: Knip): string {
  return formatDatum(op);
}

function telwoord(maanden: number): string {
  if (maanden === 0) return 'is van geen hele maand een cijfer bekend';
  return maanden === 1 ? 'is er één hele maand' : `zijn er ${maanden} hele maanden`;
}

export function maandVoluit(maand: string): string {
  return formatDatumVoluit(datum(`${maand}-01`))
    .split(' ')
    .slice(-2)
    .join(' ');
}

/** At most five, and how many more. */
export function opsomming(delen: readonly string[]): string {
  const rest = delen.length - 5;
  if (rest > 0) return `${delen.slice(0, 5).join(', ')} en nog ${rest}`;
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

/** Months since the beginning of our era, to count with. */
function maandnummer(dagOfMaand: string): number {
  return Number(dagOfMaand.slice(0, 4)) * 12 + Number(dagOfMaand.slice(5, 7)) - 1;
}
