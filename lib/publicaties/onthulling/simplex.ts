import { at, type Bounds, type Equation } from '#lib/publicaties/onthulling/equations.ts';

const EPSILON = 1e-7;
const ARTIFICIAL = -1;
const MAX_PIVOTS = 20_000;

/**
 * The equations, solved for one basic variable per row: Σ row[j] · x[j] = 0. Everything is written as a deviation
 * from a point that is known to fit, so x = 0 always fits, whatever the basis; one tableau serves every question.
 */
export type Simplex = {
  readonly size: number;
  /** How many rows, and their coefficients one row after the other. */
  readonly height: number;
  readonly cells: Float64Array;
  readonly basis: Int32Array;
  readonly rowOf: Int32Array;
  /** The rows in which the entering variable stands, and the places that a pivot fills: kept, so that nothing is made anew each step. */
  readonly column: Int32Array;
  readonly filled: Int32Array;
};

export type Direction = 1 | -1;

/** A variable that would have to move further in this direction before the target can. */
export type Blockade = { readonly variable: number; readonly direction: Direction };

/** How far the target moved, the point where it stopped, and what stopped it (nothing if it met its own bound). */
export type Push = {
  readonly point: Float64Array;
  readonly reached: boolean;
  readonly blockades: readonly Blockade[];
};

export function createSimplex(size: number, equations: readonly Equation[]): Simplex {
  const height = equations.length;
  const cells = new Float64Array(height * size);
  for (const [i, equation] of equations.entries())
    for (const [variable, coefficient] of equation)
      cells[i * size + variable] = at(cells, i * size + variable) + coefficient;
  return {
    ...{ size, height, cells },
    basis: new Int32Array(height).fill(ARTIFICIAL),
    rowOf: new Int32Array(size).fill(-1),
    column: new Int32Array(height),
    filled: new Int32Array(size),
  };
}

/**
 * Moves one variable as far as equations and bounds allow, from the point 0. Takes bounds with lower ≤ 0 ≤ upper.
 * An unbounded move stops as "reached" with the target at ±Infinity. Lowest index first (Bland), so it ends.
 */
export function push(simplex: Simplex, target: number, direction: Direction, bounds: Bounds): Push {
  const point = new Float64Array(simplex.size);
  for (let step = 0; step < MAX_PIVOTS; step++) {
    if (roomOf(target, direction, point, bounds) < EPSILON) return { point, reached: true, blockades: [] };
    const entering = chooseEntering(simplex, target, direction, point, bounds);
    if (entering === null)
      return { point, reached: false, blockades: blockadesOf(simplex, target, direction) };
    const inRows = columnOf(simplex, entering.variable);
    const { distance, row } = ratioTest(simplex, entering, inRows, point, bounds);
    if (distance === Infinity) {
      point[target] = direction * Infinity;
      return { point, reached: true, blockades: [] };
    }
    if (distance > 0) travel(simplex, entering, distance, inRows, point);
    if (row >= 0) pivot(simplex, row, entering.variable, inRows);
  }
  return { point: new Float64Array(simplex.size), reached: false, blockades: [] };
}

function roomOf(variable: number, direction: Direction, point: Float64Array, bounds: Bounds): number {
  return direction > 0
    ? at(bounds.upper, variable) - at(point, variable)
    : at(point, variable) - at(bounds.lower, variable);
}

/** The target itself, or the first variable that can push it. */
function chooseEntering(
  simplex: Simplex,
  target: number,
  direction: Direction,
  point: Float64Array,
  bounds: Bounds,
): Blockade | null {
  const { cells, rowOf, size } = simplex;
  const row = at(rowOf, target);
  if (row < 0) return { variable: target, direction };
  for (let j = 0; j < size; j++) {
    const coefficient = cells[row * size + j] ?? 0;
    if (j === target || Math.abs(coefficient) < EPSILON) continue;
    const naar: Direction = coefficient * direction < 0 ? 1 : -1;
    if (roomOf(j, naar, point, bounds) > EPSILON) return { variable: j, direction: naar };
  }
  return null;
}

/** The row of the target is an equation that follows from the others: only these variables can push it. */
function blockadesOf(simplex: Simplex, target: number, direction: Direction): Blockade[] {
  const { cells, rowOf, size } = simplex;
  const row = at(rowOf, target);
  const found: Blockade[] = [];
  if (row < 0) return found;
  for (let j = 0; j < size; j++) {
    const coefficient = cells[row * size + j] ?? 0;
    if (j === target || Math.abs(coefficient) < EPSILON) continue;
    found.push({ variable: j, direction: coefficient * direction < 0 ? 1 : -1 });
  }
  return found;
}

/** How many rows this variable stands in; which stand in `column`, in order. */
function columnOf({ cells, height, size, column }: Simplex, variable: number): number {
  let inRows = 0;
  for (let i = 0; i < height; i++) if (cells[i * size + variable] !== 0) column[inRows++] = i;
  return inRows;
}

function ratioTest(
  simplex: Simplex,
  entering: Blockade,
  inRows: number,
  point: Float64Array,
  bounds: Bounds,
): { distance: number; row: number } {
  const { variable: j, direction } = entering;
  let distance = roomOf(j, direction, point, bounds);
  let row = -1;
  let leaving = Infinity;
  for (let k = 0; k < inRows; k++) {
    const i = at(simplex.column, k);
    const rate = at(simplex.cells, i * simplex.size + j) * direction;
    if (Math.abs(rate) < EPSILON) continue;
    const basic = at(simplex.basis, i);
    const limit =
      basic === ARTIFICIAL
        ? 0
        : Math.max(0, roomOf(basic, rate > 0 ? -1 : 1, point, bounds) / Math.abs(rate));
    const closer = limit < distance - EPSILON;
    if (!closer && !(limit <= distance + EPSILON && basic < leaving)) continue;
    distance = Math.min(distance, limit);
    row = i;
    leaving = basic;
  }
  return { distance, row };
}

function travel(
  simplex: Simplex,
  { variable, direction }: Blockade,
  distance: number,
  inRows: number,
  point: Float64Array,
): void {
  const step = direction * distance;
  point[variable] = snap(at(point, variable) + step);
  for (let k = 0; k < inRows; k++) {
    const i = at(simplex.column, k);
    const basic = at(simplex.basis, i);
    if (basic !== ARTIFICIAL)
      point[basic] = snap(at(point, basic) - at(simplex.cells, i * simplex.size + variable) * step);
  }
}

function pivot(simplex: Simplex, row: number, variable: number, inRows: number): void {
  const { cells, size, basis, rowOf, column, filled } = simplex;
  const start = row * size;
  const scale = at(cells, start + variable);
  let places = 0;
  for (let j = 0; j < size; j++) {
    const value = cells[start + j] ?? 0;
    if (value === 0) continue;
    cells[start + j] = snap(value / scale);
    filled[places++] = j;
  }
  for (let k = 0; k < inRows; k++) {
    const other = at(column, k) * size;
    if (other === start) continue;
    const factor = at(cells, other + variable);
    for (let f = 0; f < places; f++) {
      const j = filled[f] ?? 0;
      cells[other + j] = snap((cells[other + j] ?? 0) - factor * (cells[start + j] ?? 0));
    }
  }
  const leaving = at(basis, row);
  if (leaving !== ARTIFICIAL) rowOf[leaving] = -1;
  basis[row] = variable;
  rowOf[variable] = row;
}

/** Tables have coefficients 1 and −1, so most numbers are whole: remove the dust of floating point. */
function snap(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}
