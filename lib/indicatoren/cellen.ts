import type { Cel, Dimensie, Dimensies, Dimensiewaarde, Indicator, Waardenlijst } from './model.ts';

/** What was counted in one cell; null: unknown. Both can be added up over cells, a value cannot. */
export type Telling = {
  readonly dimensies: Dimensies;
  readonly teller: number | null;
  readonly noemer: number | null;
  /** Only of percentiles, which are not worked out from teller and noemer. */
  readonly waarde?: number | null;
};

/** Every combination of allowed values, and what was counted outside them; what was not counted is zero. */
export function fillGrid(
  dimensies: readonly Dimensie[],
  waarden: Waardenlijst,
  geteld: readonly Telling[],
  leeg: Pick<Telling, 'teller' | 'noemer'>,
): Telling[] {
  const codes = dimensies.map(({ code }) => code);
  const found = new Map(geteld.map((telling) => [keyOf(telling.dimensies, codes), telling]));
  const cells = combine(dimensies, waarden).map((combinatie) => {
    const key = keyOf(combinatie, codes);
    const telling = found.get(key);
    found.delete(key);
    return telling ?? { dimensies: combinatie, ...leeg };
  });
  return [...cells, ...found.values()];
}

/**
 * The grid of `gevraagd`, with the other dimensions of `alle` added up first: most pages ask the total of a figure with thousands of
 * cells. Gives what laying out the whole grid and adding it up gives, in that order; a dimension without values has no cells at all.
 */
export function sumGrid(
  alle: readonly Dimensie[],
  gevraagd: readonly Dimensie[],
  waarden: Waardenlijst,
  geteld: readonly Telling[],
  leeg: Pick<Telling, 'teller' | 'noemer'>,
): Telling[] {
  const sums = rollUp(
    geteld,
    gevraagd.map(({ code }) => code),
  );
  return alle.some(({ code }) => !waarden[code]?.length) ? sums : fillGrid(gevraagd, waarden, sums, leeg);
}

/** The cells that keep exactly these dimensions, out of a list with every roll-up in it. */
export function pickOptelling<Deel extends Pick<Telling, 'dimensies'>>(
  alle: readonly Deel[],
  codes: readonly string[],
): Deel[] {
  return alle.filter(
    ({ dimensies }) =>
      Object.keys(dimensies).length === codes.length && codes.every((code) => code in dimensies),
  );
}

export function matches(dimensies: Dimensies, filter: Dimensies): boolean {
  return Object.entries(filter).every(([code, waarde]) => dimensies[code] === waarde);
}

/** Adds up over the dimensions that are not kept. One unknown part makes the sum unknown. */
export function rollUp(tellingen: readonly Telling[], codes: readonly string[]): Telling[] {
  const sums = new Map<string, { dimensies: Dimensies; teller: number | null; noemer: number | null }>();
  for (const { dimensies, teller, noemer } of tellingen) {
    const key = keyOf(dimensies, codes);
    const sum = sums.get(key);
    if (sum) {
      sum.teller = plus(sum.teller, teller);
      sum.noemer = plus(sum.noemer, noemer);
    } else {
      const kept = Object.fromEntries(codes.map((code) => [code, dimensies[code] ?? '']));
      sums.set(key, { dimensies: kept, teller, noemer });
    }
  }
  return [...sums.values()];
}

/** The dimensions that stay: those asked for and those that never may be added up. */
export function keptDimensies(indicator: Indicator, per: readonly string[] | undefined): string[] {
  return indicator.dimensies
    .filter(({ code, vast }) => vast || per === undefined || per.includes(code))
    .map(({ code }) => code);
}

/** Percentages are 0–100 and not rounded; without a denominator there is no value. */
export function toCel(indicator: Indicator, { dimensies, teller, noemer, waarde }: Telling): Cel {
  if (indicator.uitwerking === 'percentiel')
    return { dimensies, teller, noemer: null, waarde: waarde ?? null };
  const isAantal = indicator.uitwerking === 'aantal' || dimensies.meting === 'aantal';
  if (isAantal) return { dimensies, teller, noemer: null, waarde: teller };
  const deelbaar = teller !== null && noemer !== null && noemer > 0;
  const factor = indicator.uitwerking === 'per-fte' ? 1 : 100;
  return { dimensies, teller, noemer, waarde: deelbaar ? (teller * factor) / noemer : null };
}

/** The number now, and how much less that is than a year before; unknown when the year before is. */
export function toAfname(nu: readonly Telling[], vorige: readonly Telling[] | null): Telling[] {
  const codes = Object.keys(nu[0]?.dimensies ?? vorige?.[0]?.dimensies ?? {}).filter(
    (code) => code !== 'meting',
  );
  const toen = new Map((vorige ?? []).map((telling) => [keyOf(telling.dimensies, codes), telling.teller]));
  return nu.flatMap(({ dimensies, teller }) => {
    const was = vorige === null ? null : (toen.get(keyOf(dimensies, codes)) ?? 0);
    const minder = was === null || teller === null ? null : was - teller;
    return [
      { dimensies: { ...dimensies, meting: 'aantal' }, teller, noemer: null },
      { dimensies: { ...dimensies, meting: 'afname' }, teller: minder, noemer: was },
    ];
  });
}

function combine(dimensies: readonly Dimensie[], waarden: Waardenlijst): Dimensies[] {
  return dimensies.reduce<Dimensies[]>(
    (rows, { code }) =>
      rows.flatMap((row) => (waarden[code] ?? []).map((waarde) => ({ ...row, [code]: waarde.code }))),
    [{}],
  );
}

function keyOf(dimensies: Dimensies, codes: readonly string[]): string {
  // No value has this character in it.
  return codes.map((code) => dimensies[code] ?? '').join('\u0000');
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Cells that keep exactly these dimensions; of percentiles every roll-up is there already. */
export function sumBy(indicator: Indicator, cellen: readonly Cel[], codes: readonly string[]): Cel[] {
  if (indicator.uitwerking === 'percentiel') return pickOptelling(cellen, codes);
  return rollUp(cellen, codes).map((telling) => toCel(indicator, telling));
}

export function vasteCodes(indicator: Indicator): string[] {
  return indicator.dimensies.filter(({ vast }) => vast).map(({ code }) => code);
}

export function labelIn(waarden: readonly Dimensiewaarde[] | undefined, code: string): string {
  return waarden?.find((waarde) => waarde.code === code)?.label ?? code;
}
