import { at, type Bounds } from '#lib/publicaties/onthulling/equations.ts';
import { boundsInStand, type Onderdeel, type Stand } from '#lib/publicaties/onthulling/onderdelen.ts';
import { type Scenario, type Target } from '#lib/publicaties/onthulling/scenario.ts';
import { push, type Blockade, type Direction } from '#lib/publicaties/onthulling/simplex.ts';

const MAX_DIVES = 25;
const DUST = 1e-6;

/**
 * The space a reader has to search, as deviations from the truth. `cappedBy` names, for a nevencel, the printed
 * cell it cannot exceed (-1 for none).
 */
export type Space = Bounds & { readonly cappedBy: Int32Array };

/** What the reader knows when every onderdeel has its present stand, or the stand that `standOf` gives it. */
export function spaceOf(
  scenario: Scenario,
  standOf: (onderdeel: Onderdeel) => Stand = (onderdeel) => onderdeel.stand,
): Space {
  const { base, truth, printed } = scenario;
  const [lower, upper] = [base.lower.slice(), base.upper.slice()];
  for (const { variable, onderdeel, index } of printed) {
    const [lowest, highest] = boundsInStand(onderdeel, index, standOf(onderdeel));
    const counted = at(truth, variable);
    lower[variable] = Math.max(at(lower, variable), lowest - counted);
    upper[variable] = Math.min(at(upper, variable), highest - counted);
  }
  const space = { lower, upper, cappedBy: new Int32Array(truth.length).fill(-1) };
  capByOrder(scenario, space, standOf);
  return space;
}

/**
 * In a single list the nevencel is the next smallest, so a reader who knows the method knows that it is at most the
 * smallest printed cell. (In tables of more dimensions the choice depends on more, and shows no such order.)
 */
function capByOrder(
  { lists, truth }: Scenario,
  space: Space,
  standOf: (onderdeel: Onderdeel) => Stand,
): void {
  for (const list of lists) {
    let smallest = -1;
    for (const { variable, onderdeel } of list)
      if (standOf(onderdeel) === 'waarde' && (smallest < 0 || at(truth, variable) < at(truth, smallest)))
        smallest = variable;
    if (smallest < 0) continue;
    for (const { variable, onderdeel } of list) {
      const room = at(truth, smallest) - at(truth, variable);
      if (standOf(onderdeel) !== 'nevencel' || room < 0 || room >= at(space.upper, variable)) continue;
      space.upper[variable] = room;
      space.cappedBy[variable] = smallest;
    }
  }
}

/**
 * Looks for two sets of whole counts that fit everything the reader knows and lie `width` apart in the target. They
 * are kept as proof: null means proven. Otherwise gives what stood in the way; empty if only whole numbers did.
 */
export function prove(scenario: Scenario, space: Space, target: Target): readonly Blockade[] | null {
  if (isProven(space, target)) return null;
  const high = reach(scenario, space, target.variable, 1, target.width);
  const highest = at(high.point, target.variable);
  const low = reach(scenario, space, target.variable, -1, target.width - highest);
  if (highest - at(low.point, target.variable) < target.width) return [...high.blockades, ...low.blockades];
  target.witnesses = [high.point, low.point];
  return null;
}

/** How many more counts than one are possible for the target, up to what is wanted. */
export function measure(scenario: Scenario, space: Space, target: Target): number {
  const high = at(reach(scenario, space, target.variable, 1, target.wanted).point, target.variable);
  return high - at(reach(scenario, space, target.variable, -1, target.wanted - high).point, target.variable);
}

/** Whether the proof that was found before still fits; at `places` only, where it is known to fit everywhere else. */
export function isProven(space: Space, target: Target, places?: Int32Array): boolean {
  const { witnesses } = target;
  return witnesses.length > 0 && witnesses.every((point) => isInside(point, space, places));
}

/** Where this space leaves less room than that one. */
export function tighterIn(space: Space, before: Space): Int32Array {
  const { lower, upper } = space;
  return Int32Array.from(lower.keys()).filter(
    (i) => at(lower, i) > at(before.lower, i) || at(upper, i) < at(before.upper, i),
  );
}

/** Asked for every target after every step, so without a function per place. */
function isInside(point: Float64Array, { lower, upper }: Bounds, places?: Int32Array): boolean {
  const many = places?.length ?? point.length;
  for (let k = 0; k < many; k++) {
    const i = places ? (places[k] ?? 0) : k;
    const value = point[i] ?? 0;
    if (value < (lower[i] ?? 0) || value > (upper[i] ?? 0)) return false;
  }
  return true;
}

type Reach = { readonly point: Float64Array; readonly blockades: readonly Blockade[] };

/** Pushes a variable at most `distance` away and insists on whole counts, giving way towards the truth. */
function reach(
  scenario: Scenario,
  space: Space,
  variable: number,
  direction: Direction,
  distance: number,
): Reach {
  const bounds = scenario.room;
  bounds.lower.set(space.lower);
  bounds.upper.set(space.upper);
  if (direction > 0) bounds.upper[variable] = Math.min(at(bounds.upper, variable), distance);
  else bounds.lower[variable] = Math.max(at(bounds.lower, variable), -distance);
  let blockades: readonly Blockade[] | null = null;
  for (let dive = 0; dive < MAX_DIVES; dive++) {
    const result = push(scenario.simplex, variable, direction, bounds);
    blockades ??= result.blockades;
    const broken = brokenIn(result.point);
    if (broken < 0) {
      const point = roundOff(result.point);
      if (fitsExactly(scenario, space, point)) return { point, blockades };
      break;
    }
    const value = at(result.point, broken);
    if (value > 0) bounds.upper[broken] = Math.floor(value);
    else bounds.lower[broken] = Math.ceil(value);
  }
  return { point: new Float64Array(scenario.truth.length), blockades: blockades ?? [] };
}

/** The first place that is no whole number; below zero: all are. */
function brokenIn(point: Float64Array): number {
  for (let i = 0; i < point.length; i++) {
    const value = point[i] ?? 0;
    if (Math.abs(value - Math.round(value)) > DUST) return i;
  }
  return -1;
}

function roundOff(point: Float64Array): Float64Array {
  for (let i = 0; i < point.length; i++) point[i] = Math.round(point[i] ?? 0) + 0;
  return point;
}

/** Checked in whole numbers, so that a rounding error of the search can hide too much but never too little. */
function fitsExactly({ sums }: Scenario, space: Space, point: Float64Array): boolean {
  if (!isInside(point, space)) return false;
  const { starts, variables, coefficients } = sums;
  for (let row = 0; row + 1 < starts.length; row++) {
    let sum = 0;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++)
      sum += (coefficients[k] ?? 0) * (point[variables[k] ?? 0] ?? 0);
    if (sum !== 0) return false;
  }
  return true;
}
