import { at, type Bounds } from '#lib/publicaties/onthulling/equations.ts';
import { type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
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
  parameters: OnthullingParameters,
  standOf: (onderdeel: Onderdeel) => Stand = (onderdeel) => onderdeel.stand,
): Space {
  const { base, truth, printedBy } = scenario;
  const [lower, upper] = [base.lower.slice(), base.upper.slice()];
  printedBy.forEach((printed, variable) => {
    for (const { onderdeel, index } of printed) {
      const [lowest, highest] = boundsInStand(onderdeel, index, standOf(onderdeel), parameters);
      lower[variable] = Math.max(at(lower, variable), lowest - at(truth, variable));
      upper[variable] = Math.min(at(upper, variable), highest - at(truth, variable));
    }
  });
  const space = { lower, upper, cappedBy: new Int32Array(truth.length).fill(-1) };
  capByOrder(scenario, space, standOf);
  return space;
}

/**
 * In a single list the nevencel is the next smallest, so a reader who knows the method knows that it is at most the
 * smallest printed cell. (In tables of more dimensions the choice depends on more, and shows no such order.)
 */
function capByOrder(scenario: Scenario, space: Space, standOf: (onderdeel: Onderdeel) => Stand): void {
  const { system, truth, printedBy } = scenario;
  const lines = new Int32Array(truth.length);
  for (const line of system.lines) for (const part of line.parts) lines[part] = at(lines, part) + 1;
  for (const { parts } of system.lines) {
    if (parts.some((part) => at(lines, part) > 1)) continue;
    const standAt = (part: number) => {
      const printed = printedBy[part]?.find(
        ({ onderdeel }) => onderdeel.soort === 'aantal' && !onderdeel.marge,
      );
      return printed && printed.onderdeel.ladder.includes('nevencel') ? standOf(printed.onderdeel) : null;
    };
    const shown = parts.filter((part) => standAt(part) === 'waarde');
    const smallest = shown.toSorted((a, b) => at(truth, a) - at(truth, b))[0];
    if (smallest === undefined) continue;
    for (const part of parts) {
      const room = at(truth, smallest) - at(truth, part);
      if (standAt(part) !== 'nevencel' || room < 0 || room >= at(space.upper, part)) continue;
      space.upper[part] = room;
      space.cappedBy[part] = smallest;
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

/** Whether the proof that was found before still fits. */
export function isProven(space: Space, target: Target): boolean {
  const fits = (point: Float64Array) =>
    point.every((value, i) => value >= at(space.lower, i) && value <= at(space.upper, i));
  return target.witnesses.length > 0 && target.witnesses.every(fits);
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
  const bounds = { lower: space.lower.slice(), upper: space.upper.slice() };
  if (direction > 0) bounds.upper[variable] = Math.min(at(bounds.upper, variable), distance);
  else bounds.lower[variable] = Math.max(at(bounds.lower, variable), -distance);
  let blockades: readonly Blockade[] | null = null;
  for (let dive = 0; dive < MAX_DIVES; dive++) {
    const result = push(scenario.simplex, variable, direction, bounds);
    blockades ??= result.blockades;
    const broken = result.point.findIndex((value) => Math.abs(value - Math.round(value)) > DUST);
    if (broken < 0) {
      const point = result.point.map((value) => Math.round(value) + 0);
      if (fitsExactly(scenario, space, point)) return { point, blockades };
      break;
    }
    const value = at(result.point, broken);
    if (value > 0) bounds.upper[broken] = Math.floor(value);
    else bounds.lower[broken] = Math.ceil(value);
  }
  return { point: new Float64Array(scenario.truth.length), blockades: blockades ?? [] };
}

/** Checked in whole numbers, so that a rounding error of the search can hide too much but never too little. */
function fitsExactly(scenario: Scenario, space: Space, point: Float64Array): boolean {
  const inside = point.every((value, i) => value >= at(space.lower, i) && value <= at(space.upper, i));
  return (
    inside &&
    scenario.system.equations.every(
      (equation) =>
        equation.reduce((sum, [variable, coefficient]) => sum + coefficient * at(point, variable), 0) === 0,
    )
  );
}
