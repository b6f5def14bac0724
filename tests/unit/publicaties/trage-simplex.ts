import { at, type Bounds, type Equation } from '#lib/publicaties/onthulling/equations.ts';
import type { Blockade, Direction, Push } from '#lib/publicaties/onthulling/simplex.ts';

/** The same algorithm written out as plainly as can be, to set the quick one beside. */

const EPSILON = 1e-7;
const ARTIFICIAL = -1;
const MAX_PIVOTS = 20_000;

export type Traag = {
  readonly size: number;
  readonly rows: readonly Float64Array[];
  readonly basis: Int32Array;
  readonly rowOf: Int32Array;
};

export function createTraag(size: number, equations: readonly Equation[]): Traag {
  const rows = equations.map((equation) => {
    const row = new Float64Array(size);
    for (const [variable, coefficient] of equation) row[variable] = at(row, variable) + coefficient;
    return row;
  });
  return {
    size,
    rows,
    basis: new Int32Array(rows.length).fill(ARTIFICIAL),
    rowOf: new Int32Array(size).fill(-1),
  };
}

/**
 * Moves one variable as far as equations and bounds allow, from the point 0. Takes bounds with lower ≤ 0 ≤ upper.
 * An unbounded move stops as "reached" with the target at ±Infinity. Lowest index first (Bland), so it ends.
 */
export function pushTraag(simplex: Traag, target: number, direction: Direction, bounds: Bounds): Push {
  const point = new Float64Array(simplex.size);
  for (let step = 0; step < MAX_PIVOTS; step++) {
    const room =
      direction > 0
        ? at(bounds.upper, target) - at(point, target)
        : at(point, target) - at(bounds.lower, target);
    if (room < EPSILON) return { point, reached: true, blockades: [] };
    const entering = chooseEntering(simplex, target, direction, point, bounds);
    if (entering === null)
      return { point, reached: false, blockades: blockadesOf(simplex, target, direction) };
    const { distance, row } = ratioTest(simplex, entering, point, bounds);
    if (distance === Infinity) {
      point[target] = direction * Infinity;
      return { point, reached: true, blockades: [] };
    }
    if (distance > 0) travel(simplex, entering, distance, point);
    if (row >= 0) pivot(simplex, row, entering.variable);
  }
  return { point: new Float64Array(simplex.size), reached: false, blockades: [] };
}

function chooseEntering(
  simplex: Traag,
  target: number,
  direction: Direction,
  point: Float64Array,
  bounds: Bounds,
): Blockade | null {
  if (at(simplex.rowOf, target) < 0) return { variable: target, direction };
  for (const candidate of blockadesOf(simplex, target, direction)) {
    const j = candidate.variable;
    const room =
      candidate.direction > 0 ? at(bounds.upper, j) - at(point, j) : at(point, j) - at(bounds.lower, j);
    if (room > EPSILON) return candidate;
  }
  return null;
}

/** The row of the target is an equation that follows from the others: only these variables can push it. */
function blockadesOf(simplex: Traag, target: number, direction: Direction): Blockade[] {
  const row = simplex.rows[at(simplex.rowOf, target)];
  const found: Blockade[] = [];
  if (!row) return found;
  for (let j = 0; j < simplex.size; j++) {
    const coefficient = at(row, j);
    if (j === target || Math.abs(coefficient) < EPSILON) continue;
    found.push({ variable: j, direction: coefficient * direction < 0 ? 1 : -1 });
  }
  return found;
}

function ratioTest(
  simplex: Traag,
  entering: Blockade,
  point: Float64Array,
  bounds: Bounds,
): { distance: number; row: number } {
  const { variable: j, direction } = entering;
  let distance = direction > 0 ? at(bounds.upper, j) - at(point, j) : at(point, j) - at(bounds.lower, j);
  let row = -1;
  let leaving = Infinity;
  for (let i = 0; i < simplex.rows.length; i++) {
    const rate = at(simplex.rows[i], j) * direction;
    if (Math.abs(rate) < EPSILON) continue;
    const basic = at(simplex.basis, i);
    const room =
      rate > 0 ? at(point, basic) - at(bounds.lower, basic) : at(bounds.upper, basic) - at(point, basic);
    const limit = basic === ARTIFICIAL ? 0 : Math.max(0, room / Math.abs(rate));
    const closer = limit < distance - EPSILON;
    if (!closer && !(limit <= distance + EPSILON && basic < leaving)) continue;
    distance = Math.min(distance, limit);
    row = i;
    leaving = basic;
  }
  return { distance, row };
}

function travel(simplex: Traag, entering: Blockade, distance: number, point: Float64Array): void {
  const step = entering.direction * distance;
  point[entering.variable] = snap(at(point, entering.variable) + step);
  simplex.rows.forEach((row, i) => {
    const basic = at(simplex.basis, i);
    if (basic !== ARTIFICIAL) point[basic] = snap(at(point, basic) - at(row, entering.variable) * step);
  });
}

function pivot(simplex: Traag, rowIndex: number, variable: number): void {
  const pivotRow = simplex.rows[rowIndex];
  if (!pivotRow) return;
  const scale = at(pivotRow, variable);
  const filled: number[] = [];
  for (let j = 0; j < simplex.size; j++) {
    if (pivotRow[j] === 0) continue;
    pivotRow[j] = snap(at(pivotRow, j) / scale);
    filled.push(j);
  }
  simplex.rows.forEach((row, i) => {
    const factor = at(row, variable);
    if (i === rowIndex || factor === 0) return;
    for (const j of filled) row[j] = snap(at(row, j) - factor * at(pivotRow, j));
  });
  const leaving = at(simplex.basis, rowIndex);
  if (leaving !== ARTIFICIAL) simplex.rowOf[leaving] = -1;
  simplex.basis[rowIndex] = variable;
  simplex.rowOf[variable] = rowIndex;
}

/** Tables have coefficients 1 and −1, so most numbers are whole: remove the dust of floating point. */
function snap(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}
