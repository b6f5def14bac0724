import { TOTAAL, type Dimensie, type Plaats } from '#lib/publicaties/onthulling/model.ts';

/** Σ coefficient · variable = 0. Totals are variables too, so no equation needs a constant. */
export type Equation = readonly (readonly [variable: number, coefficient: number])[];

/** A total and the cells it is the exact sum of. */
export type Line = { readonly total: number; readonly parts: readonly number[] };

export type Bounds = { readonly lower: Float64Array; readonly upper: Float64Array };

/** `slacks` are the differences that make an equation of a total that is less than its sum. */
export type EquationSystem = {
  readonly keys: string[];
  readonly indexOf: Map<string, number>;
  readonly equations: Equation[];
  readonly lines: Line[];
  readonly slacks: { readonly variable: number; readonly of: Equation }[];
};

/** What a table counts and over which dimensions; `gegeven` are the keys of the cells it holds. */
export type Shape = {
  readonly meting: string;
  readonly dimensies: readonly Dimensie[];
  readonly gegeven: ReadonlySet<string>;
};

/** The equations one after the other in flat lists: of equation `i` the terms from `starts[i]` to `starts[i + 1]`. */
export type Sums = {
  readonly starts: Int32Array;
  readonly variables: Int32Array;
  readonly coefficients: Float64Array;
};

export function sumsOf(equations: readonly Equation[]): Sums {
  const starts = new Int32Array(equations.length + 1);
  for (const [i, equation] of equations.entries()) starts[i + 1] = at(starts, i) + equation.length;
  const terms = equations.flat();
  return {
    starts,
    variables: Int32Array.from(terms, ([variable]) => variable),
    coefficients: Float64Array.from(terms, ([, coefficient]) => coefficient),
  };
}

/** The number at an index that is known to exist. */
export function at(list: ArrayLike<number> | undefined, index: number): number {
  return list?.[index] ?? 0;
}

/**
 * The same cell has the same key in every table over the same meting: a total is a coordinate that is left out,
 * and the order of the dimensions does not count.
 */
export function cellKey(meting: string, dimensies: readonly Dimensie[], plaats: Plaats): string {
  const parts = dimensies.flatMap((dimensie, i) =>
    plaats[i] === undefined || plaats[i] === TOTAAL ? [] : [[dimensie.naam, plaats[i]]],
  );
  return JSON.stringify([meting, ...parts.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))]);
}

/** A key or meting without the version that earlierSources (versies.ts) gave it. */
export function withoutVersion(name: string): string {
  return name.replaceAll(/(^|")\d+@/g, '$1');
}

/** The values a value stands for: the members of a group, everything for a total, null for a plain value. */
export function membersOf(dimensie: Dimensie, waarde: string): readonly string[] | null {
  if (waarde === TOTAAL) return dimensie.waarden;
  return dimensie.groepen?.find((groep) => groep.naam === waarde)?.leden ?? null;
}

/** The equation a = b. */
export function difference(a: number, b: number): Equation {
  return [
    [a, 1],
    [b, -1],
  ];
}

/** Every coordinate a table over these dimensions can have, totals and groups included. */
export function allPlaatsen(dimensies: readonly Dimensie[]): Plaats[] {
  let plaatsen: Plaats[] = [[]];
  for (const dimensie of dimensies) {
    const waarden = [...dimensie.waarden, ...(dimensie.groepen ?? []).map((groep) => groep.naam), TOTAAL];
    plaatsen = plaatsen.flatMap((plaats) => waarden.map((waarde) => [...plaats, waarde]));
  }
  return plaatsen;
}

/**
 * Everything that must add up, whoever looks: the shapes share a variable where they share a cell.
 * A total that is nowhere given is still a variable as long as it is the sum of cells.
 */
export function buildSystem(shapes: readonly Shape[]): EquationSystem {
  const system: EquationSystem = { keys: [], indexOf: new Map(), equations: [], lines: [], slacks: [] };
  const seen = new Set<string>();
  const given = new Set(shapes.flatMap((shape) => [...shape.gegeven]));
  for (const shape of shapes) addShape(system, shape, given, seen);
  return system;
}

/** The variable of a key, made if it is new. */
export function variableOf(system: EquationSystem, key: string): number {
  const known = system.indexOf.get(key);
  if (known !== undefined) return known;
  system.indexOf.set(key, system.keys.length);
  return system.keys.push(key) - 1;
}

function addShape(system: EquationSystem, shape: Shape, given: ReadonlySet<string>, seen: Set<string>): void {
  for (const plaats of allPlaatsen(shape.dimensies)) {
    if (!exists(shape, plaats, given)) continue;
    const key = cellKey(shape.meting, shape.dimensies, plaats);
    variableOf(system, key);
    shape.dimensies.forEach((dimensie, d) => {
      const members = membersOf(dimensie, plaats[d] ?? TOTAAL);
      if (members === null || seen.has(`${key}${dimensie.naam}`)) return;
      const parts = members.map((lid) => plaats.with(d, lid)).filter((part) => exists(shape, part, given));
      if (parts.length < members.length) return;
      seen.add(`${key}${dimensie.naam}`);
      const keys = parts.map((part) => cellKey(shape.meting, shape.dimensies, part));
      addLine(system, key, keys, dimensie.optelbaar !== false);
    });
  }
}

function addLine(
  system: EquationSystem,
  totalKey: string,
  partKeys: readonly string[],
  additive: boolean,
): void {
  const total = variableOf(system, totalKey);
  const parts = partKeys.map((key) => variableOf(system, key));
  const sum: Equation = [[total, 1], ...parts.map((part) => [part, -1] as const)];
  if (additive) {
    system.lines.push({ total, parts });
    system.equations.push(sum);
    return;
  }
  // One jongere under two values: the total is at most the sum, and at least the largest part.
  addSlack(system, [[total, -1], ...parts.map((part) => [part, 1] as const)]);
  for (const part of parts)
    addSlack(
      system,
      [total, part].map((variable, i) => [variable, 1 - 2 * i] as const),
    );
}

/** Adds that this is not below zero. */
export function addSlack(system: EquationSystem, gap: Equation): void {
  const variable = variableOf(system, `~${system.slacks.length}`);
  system.slacks.push({ variable, of: gap });
  system.equations.push([...gap, [variable, -1]]);
}

function exists(shape: Shape, plaats: Plaats, given: ReadonlySet<string>): boolean {
  if (given.has(cellKey(shape.meting, shape.dimensies, plaats))) return true;
  return shape.dimensies.some((dimensie, d) => {
    const members = dimensie.optelbaar === false ? null : membersOf(dimensie, plaats[d] ?? TOTAAL);
    return members?.every((lid) => exists(shape, plaats.with(d, lid), given)) ?? false;
  });
}

/**
 * Whether the tables can be joined one by one without closing a ring (Graham's reduction). Three tables A×B, B×C
 * and A×C form a ring: then the cells behind them (A×B×C) tell more than the tables themselves.
 */
export function isRing(dimensionSets: readonly (readonly string[])[]): boolean {
  let sets = dimensionSets.map((names) => new Set(names));
  for (let before = -1; before !== sizeOf(sets);) {
    before = sizeOf(sets);
    for (const set of sets) {
      for (const name of set) if (sets.filter((other) => other.has(name)).length === 1) set.delete(name);
    }
    sets = sets.filter(
      (set, i) =>
        !sets.some((other, j) => j !== i && set.isSubsetOf(other) && (set.size < other.size || j < i)),
    );
  }
  return sets.length > 1 || (sets[0]?.size ?? 0) > 0;
}

function sizeOf(sets: readonly ReadonlySet<string>[]): number {
  return sets.reduce((sum, set) => sum + set.size + 1, 0);
}
