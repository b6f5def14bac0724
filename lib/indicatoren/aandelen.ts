import type { Cel, Indicator } from './model.ts';

/**
 * Shares in whole percents (or tenths) that add up to 100, by the largest remainder: each is rounded down, and what is then missing
 * goes to the largest remainders, on a tie to the first. So 32.54% can stand as 32%. null: a part is unknown, or there is nothing to share.
 */
export function aandelen(aantallen: readonly (number | null)[], decimalen = 0): number[] | null {
  const bekend = aantallen.filter((aantal) => aantal !== null && aantal >= 0) as number[];
  const totaal = bekend.reduce((som, aantal) => som + aantal, 0);
  if (bekend.length < aantallen.length || totaal === 0) return null;
  const heel = 100 * 10 ** decimalen;
  const delen = bekend.map((aantal, plek) => ({
    plek,
    naarBeneden: Math.floor((aantal * heel) / totaal),
    rest: (aantal * heel) % totaal,
  }));
  const tekort = heel - delen.reduce((som, { naarBeneden }) => som + naarBeneden, 0);
  const erbij = new Set(
    delen
      .toSorted((a, b) => b.rest - a.rest || a.plek - b.plek)
      .slice(0, tekort)
      .map(({ plek }) => plek),
  );
  return delen.map(({ plek, naarBeneden }) => (naarBeneden + (erbij.has(plek) ? 1 : 0)) / 10 ** decimalen);
}

/** Counts whose parts are a whole together; what is still open counts in every month, so months are none. */
export function heeftDelen({ uitwerking, dimensies }: Pick<Indicator, 'uitwerking' | 'dimensies'>): boolean {
  return uitwerking === 'aantal' && dimensies.every(({ waarden }) => waarden !== 'maanden');
}

/** What each cell is of the whole it belongs to: cells that differ in a fixed dimension are never one whole. */
export function aandelenVan(
  indicator: Pick<Indicator, 'uitwerking' | 'dimensies'>,
  cellen: readonly Cel[],
  decimalen = 0,
): readonly ({ readonly aandeel: number; readonly van: number } | null)[] {
  if (!heeftDelen(indicator)) return cellen.map(() => null);
  const vast = indicator.dimensies.filter((item) => item.vast).map(({ code }) => code);
  const gehelen = Map.groupBy(cellen, ({ dimensies }) => JSON.stringify(vast.map((code) => dimensies[code])));
  const perCel = new Map<Cel, { aandeel: number; van: number }>();
  for (const geheel of gehelen.values()) {
    const van = geheel.reduce((som, { waarde }) => som + (waarde ?? 0), 0);
    const delen = aandelen(
      geheel.map(({ waarde }) => waarde),
      decimalen,
    );
    for (const [plek, aandeel] of (delen ?? []).entries()) {
      const cel = geheel[plek];
      if (cel) perCel.set(cel, { aandeel, van });
    }
  }
  return cellen.map((cel) => perCel.get(cel) ?? null);
}
