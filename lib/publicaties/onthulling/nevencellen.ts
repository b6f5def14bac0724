import { at } from '#lib/publicaties/onthulling/equations.ts';
import { type OnthullingParameters } from '#lib/publicaties/onthulling/model.ts';
import { boundsInStand, type Onderdeel, type Stand } from '#lib/publicaties/onthulling/onderdelen.ts';
import {
  isProven,
  measure,
  prove,
  spaceOf,
  tighterIn,
  type Space,
} from '#lib/publicaties/onthulling/proof.ts';
import { type Scenario, type Target } from '#lib/publicaties/onthulling/scenario.ts';
import { type Blockade } from '#lib/publicaties/onthulling/simplex.ts';

/** Printing less of one or more onderdelen, so that one variable gets room. */
type Step = {
  readonly changes: readonly { readonly onderdeel: Onderdeel; readonly stand: Stand }[];
  /** How unwelcome: 0 a cell of its own, or rounding a total of hidden cells; up to 3, saying nothing at all. */
  readonly level: number;
  readonly cost: number;
  readonly id: string;
};

/** The scenarios with what the reader can search in each at this moment. */
type Board = {
  readonly parameters: OnthullingParameters;
  readonly onderdelen: readonly Onderdeel[];
  readonly scenarios: readonly Scenario[];
  spaces: Space[];
  /** Spaces in which every proof that was found fits; null while something is not proven. */
  proven: readonly Space[] | null;
};

/**
 * Takes everything that is to be printed and hides more of it (changes each `stand`), the next smallest first, until
 * every target is proven safe in every scenario; then prints again whatever turned out not to be needed, the largest
 * first. Gives the keys of the targets that are known already, whatever is hidden.
 *
 * Not covered: a reader who runs this program on every table that fits, and keeps those that give the same picture.
 * What is hidden depends on the figures, so that can exclude a few more counts. Leaving out the totals prevents it.
 */
export function suppressSecondary(
  onderdelen: readonly Onderdeel[],
  scenarios: readonly Scenario[],
  parameters: OnthullingParameters,
): string[] {
  const lowered = scenarios.map(lowerToWhatIsPossible);
  const board: Board = { parameters, onderdelen, scenarios, spaces: [], proven: null };
  refresh(board);
  // Again until nothing changes: hiding the smallest printed cell can give a nevencel above it a limit (capByOrder).
  for (let before = ''; before !== picture(board);) {
    before = picture(board);
    for (const [i, scenario] of scenarios.entries()) {
      for (const target of scenario.targets) protectTarget(board, i, target);
    }
  }
  if (scenarios.every((scenario, i) => scenario.targets.every((target) => fits(board.spaces[i], target))))
    board.proven = board.spaces;
  const changed = onderdelen.filter((onderdeel) => onderdeel.stand !== onderdeel.ladder[0]);
  for (const onderdeel of changed.toSorted((a, b) => valueOf(b) - valueOf(a) || (a.id < b.id ? -1 : 1))) {
    printAgain(board, onderdeel);
  }
  // Knowing every difference is a supposition, to be safe; what it gives away is not really known.
  return lowered.flatMap((keys, i) => (scenarios[i]?.voorkennis === 'verschillen' ? [] : keys));
}

/**
 * What earlier tables gave away cannot be taken back: then the new ones may at least not add to it. Nor may the text of the cell
 * itself: "<5" where an earlier version leaves 3 to 7 would say 3 or 4, so such a cell says nothing.
 */
function lowerToWhatIsPossible(scenario: Scenario): string[] {
  const quiet = (onderdeel: Onderdeel) => onderdeel.ladder.at(-1) ?? 'verborgen';
  const silent = spaceOf(scenario, quiet);
  for (const target of scenario.targets) {
    target.width = measure(scenario, silent, target);
    const own = scenario.printedBy[target.variable]?.find(
      ({ onderdeel }) => onderdeel.id === target.key,
    )?.onderdeel;
    if (!own) continue;
    const leaves = (stand: Stand) => {
      const space = spaceOf(scenario, (onderdeel) => (onderdeel === own ? stand : quiet(onderdeel)));
      return measure(scenario, space, target);
    };
    const looser = own.ladder.slice(own.ladder.indexOf(own.stand));
    own.stand = looser.find((stand) => leaves(stand) >= target.width) ?? quiet(own);
  }
  return scenario.targets.filter((target) => target.width < target.wanted).map((target) => target.key);
}

function picture(board: Board): string {
  return board.onderdelen.map(({ stand }) => stand).join();
}

function refresh(board: Board): void {
  board.spaces = board.scenarios.map((scenario) => spaceOf(scenario));
}

function protectTarget(board: Board, index: number, target: Target): void {
  const scenario = board.scenarios[index];
  for (let space = board.spaces[index]; scenario && space; space = board.spaces[index]) {
    const blockades = prove(scenario, space, target);
    if (blockades === null) return;
    const steps = blockades.flatMap((blockade) => stepFor(board, scenario, space, target, blockade) ?? []);
    const step = steps.length > 0 ? best(steps) : anyStep(board);
    if (!step) return;
    for (const { onderdeel, stand } of step.changes) onderdeel.stand = stand;
    refresh(board);
  }
}

function best(steps: readonly Step[]): Step | undefined {
  return steps.toSorted((a, b) => a.level - b.level || a.cost - b.cost || (a.id < b.id ? -1 : 1))[0];
}

/** Which onderdelen to loosen, and how far, to let a blocking variable move; null if that cannot be done. */
function stepFor(
  board: Board,
  scenario: Scenario,
  space: Space,
  target: Target,
  blockade: Blockade,
): Step | null {
  const cap = blockade.direction > 0 ? at(space.cappedBy, blockade.variable) : -1;
  const variable = cap >= 0 ? cap : blockade.variable;
  if (variable === target.variable) return null;
  const edge = (lower: number, upper: number) => (blockade.direction > 0 ? upper : -lower);
  const present = edge(at(space.lower, variable), at(space.upper, variable));
  if (edge(at(scenario.base.lower, variable), at(scenario.base.upper, variable)) <= present) return null;
  const truth = at(scenario.truth, variable);
  const changes: Step['changes'][number][] = [];
  for (const { onderdeel, index } of scenario.printedBy[variable] ?? []) {
    const room = (stand: Stand) => {
      const [lowest, highest] = boundsInStand(onderdeel, index, stand);
      return edge(lowest - truth, highest - truth);
    };
    if (room(onderdeel.stand) > present) continue;
    const looser = onderdeel.ladder.slice(onderdeel.ladder.indexOf(onderdeel.stand) + 1);
    const stand = looser.find((candidate) => room(candidate) > present);
    if (!stand) return null;
    changes.push({ onderdeel, stand });
  }
  return changes.length > 0 ? priced(scenario, space, variable, changes, board.parameters) : null;
}

function priced(
  scenario: Scenario,
  space: Space,
  variable: number,
  changes: Step['changes'],
  parameters: OnthullingParameters,
): Step {
  const isHidden = (other: number) => at(space.lower, other) < at(space.upper, other);
  const own = scenario.system.lines.filter(({ total }) => total === variable);
  const sumOfHidden = own.some(({ parts }) => parts.filter(isHidden).length > 1);
  const prices = changes.map(({ onderdeel, stand }) => {
    const value = valueOf(onderdeel);
    if (stand === 'afgerond') return { level: sumOfHidden ? 0 : 1, cost: parameters.afronden_op };
    if (onderdeel.soort === 'aantal' && stand === 'verborgen') return { level: 3, cost: value };
    return { level: onderdeel.marge ? 2 : 0, cost: value };
  });
  return {
    changes,
    level: Math.max(...prices.map(({ level }) => level)),
    cost: Math.max(...prices.map(({ cost }) => cost)),
    id: changes[0]?.onderdeel.id ?? '',
  };
}

/** When no single bound is to blame (only whole numbers are), hide the least of what is left. */
function anyStep(board: Board): Step | undefined {
  const steps = board.onderdelen.flatMap((onderdeel): Step[] => {
    const stand = onderdeel.ladder[onderdeel.ladder.indexOf(onderdeel.stand) + 1];
    if (!stand) return [];
    const level = stand === 'verborgen' ? 3 : onderdeel.marge ? 2 : 0;
    return [{ changes: [{ onderdeel, stand }], level, cost: valueOf(onderdeel), id: onderdeel.id }];
  });
  return best(steps);
}

function printAgain(board: Board, onderdeel: Onderdeel): void {
  const { stand, ladder } = onderdeel;
  for (const candidate of ladder.slice(0, ladder.indexOf(stand))) {
    onderdeel.stand = candidate;
    if (isSafe(board)) return;
  }
  onderdeel.stand = stand;
  refresh(board);
}

/** A failed attempt leaves the old proofs in place: they fit again when the attempt is undone. */
function isSafe(board: Board): boolean {
  refresh(board);
  const safe = board.scenarios.every((scenario, i) => {
    const [space, before] = [board.spaces[i], board.proven?.[i]];
    if (!space) return false;
    // Printing more only makes a space tighter, so a proof that fitted can only break where it did.
    const places = before && tighterIn(space, before);
    return scenario.targets.every(
      (target) => isProven(space, target, places) || prove(scenario, space, target) === null,
    );
  });
  if (safe && board.proven) board.proven = board.spaces;
  return safe;
}

function fits(space: Space | undefined, target: Target): boolean {
  return space !== undefined && isProven(space, target);
}

function valueOf(onderdeel: Onderdeel): number {
  return onderdeel.values[0] ?? 0;
}
