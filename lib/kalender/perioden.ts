import type { Datum, Periode } from './model.ts';
import { addDays, minDatum } from './rules.ts';

/** Sets of days, written as periods: both ends inclusive, `tot: null` without end. Results are in order and apart. */

/** The same days as few periods as can be: overlapping and adjacent ones become one. */
export function mergePerioden(perioden: readonly Periode[]): Periode[] {
  const sorted = [...perioden].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
  const merged: Periode[] = [];
  for (const { van, tot } of sorted) {
    const last = merged.at(-1);
    if (!last || (last.tot !== null && van > addDays(last.tot, 1))) merged.push({ van, tot });
    else if (last.tot !== null && (tot === null || tot > last.tot))
      merged[merged.length - 1] = { van: last.van, tot };
  }
  return merged;
}

/** The days that are in both. */
export function intersectPerioden(a: readonly Periode[], b: readonly Periode[]): Periode[] {
  const both = a.flatMap((left) =>
    b.map((right) => ({
      van: left.van > right.van ? left.van : right.van,
      tot: eerste(left.tot, right.tot),
    })),
  );
  return mergePerioden(both.filter(isGevuld));
}

/** The days of the first that are not in the second. */
export function subtractPerioden(a: readonly Periode[], b: readonly Periode[]): Periode[] {
  let rest = mergePerioden(a);
  for (const weg of mergePerioden(b)) rest = rest.flatMap((periode) => without(periode, weg));
  return rest;
}

function without(periode: Periode, weg: Periode): Periode[] {
  const before = { van: periode.van, tot: eerste(periode.tot, addDays(weg.van, -1)) };
  if (weg.tot === null) return [before].filter(isGevuld);
  const next = addDays(weg.tot, 1);
  const after = { van: periode.van > next ? periode.van : next, tot: periode.tot };
  return [before, after].filter(isGevuld);
}

function eerste(a: Datum | null, b: Datum | null): Datum | null {
  if (a === null) return b;
  return b === null ? a : minDatum(a, b);
}

function isGevuld({ van, tot }: Periode): boolean {
  return tot === null || van <= tot;
}
