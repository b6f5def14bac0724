import {
  at,
  cellKey,
  difference,
  type Bounds,
  type Equation,
} from '#lib/publicaties/onthulling/equations.ts';
import { type OpenbareTabel, type Plaats, type Tabel } from '#lib/publicaties/onthulling/model.ts';
import { boundsOfCel } from '#lib/publicaties/onthulling/onderdelen.ts';
import { createSimplex, push, type Direction, type Simplex } from '#lib/publicaties/onthulling/simplex.ts';
import { linkParts } from '#lib/publicaties/onthulling/gelijk.ts';
import { percentageKeys, systemOf } from '#lib/publicaties/onthulling/sources.ts';

const DUST = 1e-6;

/** The lowest and highest count a cell can have; Infinity where nothing limits it. */
export type Interval = { readonly onder: number; readonly boven: number };

/** What a reader brings along. Keys are made by `countKey`. */
export type Kennis = {
  /** Counts known from elsewhere: denominators, numerators behind a percentage that is printed. */
  readonly bekend?: ReadonlyMap<string, number>;
  /** Counts that are known to be others plus a difference: versions of one cell. */
  readonly koppelingen?: readonly { readonly key: string; readonly van: string; readonly verschil: number }[];
};

/** An equation of counts: Σ coefficient · count = constant. */
type Known = { readonly terms: Equation; readonly constant: number };

/** The key of a count over a meting; the same cell has the same key in every table. */
export function countKey(tabel: OpenbareTabel, plaats: Plaats): string {
  return tabel.soort === 'aantallen'
    ? cellKey(tabel.meting, tabel.dimensies, plaats)
    : percentageKeys(tabel, plaats).teller;
}

/**
 * The reader who subtracts. Takes everything that was printed, and nothing else but what the reader brings along;
 * gives for every count that is not printed exactly the interval it must lie in, by key. First the bounds are
 * tightened over all equations until nothing moves, then every bound is made as tight as linear programming can.
 */
export function attack(tabellen: readonly OpenbareTabel[], kennis: Kennis = {}): Map<string, Interval> {
  const leeg = tabellen.map(asEmptyTable);
  const system = systemOf(leeg, []);
  linkParts(system, leeg, null);
  const printed = printedBounds(tabellen, system.keys, system.indexOf, kennis);
  const equations: Known[] = [
    ...system.equations.map((terms) => ({ terms, constant: 0 })),
    ...linkEquations(system.indexOf, kennis),
  ];
  const bounds = { lower: printed.lower.slice(), upper: printed.upper.slice() };
  tighten(equations, bounds);
  sharpen(equations, bounds);
  const slacks = new Set(system.slacks.map(({ variable }) => variable));
  const found = new Map<string, Interval>();
  system.keys.forEach((key, i) => {
    if (slacks.has(i) || at(printed.lower, i) === at(printed.upper, i)) return;
    found.set(key, { onder: at(bounds.lower, i), boven: at(bounds.upper, i) });
  });
  return found;
}

/**
 * Interval propagation: in every equation each count is what the others leave for it. Changes the bounds; throws if
 * nothing is left, because then the printed figures contradict each other.
 */
function tighten(equations: readonly Known[], { lower, upper }: Bounds): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const { terms, constant } of equations) {
      for (const [variable, coefficient] of terms) {
        const [least, most] = restOf(terms, variable, { lower, upper });
        const ends = [(constant - least) / coefficient, (constant - most) / coefficient];
        const lowest = Math.ceil(Math.min(...ends) - DUST);
        const highest = Math.floor(Math.max(...ends) + DUST);
        if (lowest <= at(lower, variable) && highest >= at(upper, variable)) continue;
        lower[variable] = Math.max(at(lower, variable), lowest);
        upper[variable] = Math.min(at(upper, variable), highest);
        if (at(lower, variable) > at(upper, variable))
          throw new RangeError('De cijfers spreken elkaar tegen');
        changed = true;
      }
    }
  }
}

function restOf(terms: Equation, variable: number, { lower, upper }: Bounds): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const [other, coefficient] of terms) {
    if (other === variable) continue;
    least += coefficient * (coefficient > 0 ? at(lower, other) : at(upper, other));
    most += coefficient * (coefficient > 0 ? at(upper, other) : at(lower, other));
  }
  return [least, most];
}

/** Replaces the bounds by the lowest and highest values that all equations allow together. */
function sharpen(equations: readonly Known[], bounds: Bounds): void {
  const { simplex, start } = findStart(equations, bounds);
  const size = start.length;
  // The last variable only served to find the start: from here on it stands still.
  const room = { lower: new Float64Array(size + 1), upper: new Float64Array(size + 1) };
  for (let i = 0; i < size; i++) {
    room.lower[i] = Math.min(0, at(bounds.lower, i) - at(start, i));
    room.upper[i] = Math.max(0, at(bounds.upper, i) - at(start, i));
  }
  const [lower, upper] = [bounds.lower.slice(), bounds.upper.slice()];
  const furthest = (i: number, direction: Direction) =>
    at(push(simplex, i, direction, room).point, i) + at(start, i);
  for (let i = 0; i < size; i++) {
    if (at(lower, i) === at(upper, i)) continue;
    bounds.lower[i] = Math.ceil(furthest(i, -1) - DUST) + 0; // + 0 makes -0 an ordinary zero
    bounds.upper[i] = Math.floor(furthest(i, 1) + DUST);
  }
}

/** Walks from the lowest bounds (which do not add up) to a point that does, along one extra variable from 0 to 1. */
function findStart(
  equations: readonly Known[],
  { lower, upper }: Bounds,
): { simplex: Simplex; start: Float64Array } {
  const size = lower.length;
  const rows = equations.map(({ terms, constant }): Equation => {
    const short =
      constant - terms.reduce((sum, [variable, coefficient]) => sum + coefficient * at(lower, variable), 0);
    return [...terms, [size, -short]];
  });
  const simplex = createSimplex(size + 1, rows);
  const room = { lower: new Float64Array(size + 1), upper: new Float64Array(size + 1).fill(1) };
  for (let i = 0; i < size; i++) room.upper[i] = at(upper, i) - at(lower, i);
  const { point, reached } = push(simplex, size, 1, room);
  if (!reached) throw new RangeError('De cijfers spreken elkaar tegen');
  return { simplex, start: lower.map((value, i) => value + at(point, i)) };
}

function asEmptyTable(openbaar: OpenbareTabel): Tabel {
  const { cellen, ...shape } = openbaar;
  if (shape.soort === 'aantallen') {
    return { ...shape, cellen: cellen.map(({ plaats }) => ({ plaats, telling: null })) };
  }
  return { ...shape, cellen: cellen.map(({ plaats }) => ({ plaats, teller: null, noemer: null })) };
}

function printedBounds(
  tabellen: readonly OpenbareTabel[],
  keys: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  { bekend = new Map() }: Kennis,
): Bounds {
  const bounds = {
    lower: new Float64Array(keys.length),
    upper: new Float64Array(keys.length).fill(Infinity),
  };
  const narrow = (key: string, lowest: number, highest: number) => {
    const i = indexOf.get(key) ?? -1;
    bounds.lower[i] = Math.max(at(bounds.lower, i), lowest);
    bounds.upper[i] = Math.min(at(bounds.upper, i), highest);
  };
  for (const tabel of tabellen) {
    if (tabel.soort === 'percentages') continue;
    for (const { plaats, cel } of tabel.cellen)
      narrow(countKey(tabel, plaats), ...boundsOfCel(cel, tabel.parameters));
  }
  for (const [key, value] of bekend) narrow(key, value, value);
  return bounds;
}

function linkEquations(indexOf: ReadonlyMap<string, number>, { koppelingen = [] }: Kennis): Known[] {
  return koppelingen.flatMap(({ key, van, verschil }) => {
    const [a, b] = [indexOf.get(key), indexOf.get(van)];
    return a === undefined || b === undefined ? [] : [{ terms: difference(a, b), constant: verschil }];
  });
}
