import {
  at,
  cellKey,
  difference,
  membersOf,
  withoutVersion,
  type EquationSystem,
} from '#lib/publicaties/onthulling/equations.ts';
import {
  TOTAAL,
  type EerderePublicatie,
  type Plaats,
  type Tabel,
  type Teldag,
} from '#lib/publicaties/onthulling/model.ts';
import { isAndereDag } from '#lib/publicaties/onthulling/teldag.ts';
import { printedCells, type Source } from '#lib/publicaties/onthulling/sources.ts';
import { countTablesOf, readTruth } from '#lib/publicaties/onthulling/truth.ts';

/**
 * What a reader may know about earlier versions: nothing; which cells did not change; or exactly how much each
 * cell changed (the note under a correction, or a guess that comes true).
 */
export type Voorkennis = 'geen' | 'gelijk-gebleven' | 'verschillen';

/** A cell of one version. `over` is what it sums, per dimension, so that totals are only compared like with like. */
type Versie = {
  readonly variable: number;
  readonly over: ReadonlyMap<string, string>;
  readonly teldag: Teldag;
};

/** Gives each earlier table metingen of its own, so that its cells are not taken for the new ones. */
export function earlierSources(eerdere: readonly EerderePublicatie[]): Source[] {
  return eerdere.map(({ tabel, openbaar }, i) => {
    const own = withVersion(tabel, i);
    const truth = readTruth([own], [], { ...openbaar.parameters, max_dimensies: Infinity });
    if ('soort' in truth) throw new RangeError(`Eerdere publicatie ${tabel.code} klopt niet: ${truth.reden}`);
    return { tabel: own, truth, parameters: openbaar.parameters, printed: printedCells(openbaar) };
  });
}

function withVersion(tabel: Tabel, version: number): Tabel {
  if (tabel.soort === 'aantallen') return { ...tabel, meting: `${version}@${tabel.meting}` };
  const { metingTeller, metingNoemer } = tabel;
  return { ...tabel, metingTeller: `${version}@${metingTeller}`, metingNoemer: `${version}@${metingNoemer}` };
}

/** Adds the equations that make the same cell in two versions move together, for a reader with this voorkennis. */
export function linkVersions(
  system: EquationSystem,
  sources: readonly Source[],
  truth: Float64Array,
  voorkennis: Voorkennis,
): void {
  const versions = new Map<string, Versie[]>();
  for (const source of sources) {
    for (const [key, over] of countedCells(source)) {
      const cell = { variable: system.indexOf.get(key) ?? -1, over, teldag: source.tabel };
      const others = versions.get(withoutVersion(key)) ?? [];
      const isLinked = (other: Versie) =>
        voorkennis === 'verschillen' && !isAndereDag(other.teldag, cell.teldag)
          ? sumsTheSame(other, cell)
          : at(truth, other.variable) === at(truth, cell.variable);
      const previous = others.findLast(
        (other) => other.variable !== cell.variable && isLinked(other),
      )?.variable;
      if (previous !== undefined) system.equations.push(difference(cell.variable, previous));
      versions.set(withoutVersion(key), [...others, cell]);
    }
  }
}

function sumsTheSame(a: Versie, b: Versie): boolean {
  return [...a.over].every(([naam, over]) => (b.over.get(naam) ?? over) === over);
}

/** The cells that hold a number, with what they sum: the values of each dimension, and the cells left uncounted. */
function countedCells({ tabel, truth }: Source): Map<string, ReadonlyMap<string, string>> {
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const { meting, dimensies, cellen } of countTablesOf(tabel)) {
    for (const { plaats, telling } of cellen) {
      if (typeof telling !== 'number') continue;
      const lists = dimensies.map((dimensie, d) => membersOf(dimensie, plaats[d] ?? TOTAAL));
      const over = new Map(
        dimensies.flatMap(({ naam }, d) => (lists[d] ? [[naam, JSON.stringify(lists[d].toSorted())]] : [])),
      );
      let leaves: Plaats[] = truth.uncounted.size > 0 ? [plaats] : [];
      lists.forEach((list, d) => {
        if (list) leaves = leaves.flatMap((leaf) => list.map((waarde) => leaf.with(d, waarde)));
      });
      const uncounted = leaves
        .map((leaf) => cellKey(meting, dimensies, leaf))
        .filter((key) => truth.uncounted.has(key));
      found.set(cellKey(meting, dimensies, plaats), over.set('', uncounted.map(withoutVersion).join()));
    }
  }
  return found;
}
