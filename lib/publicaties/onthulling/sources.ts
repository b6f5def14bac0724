import {
  buildSystem,
  cellKey,
  variableOf,
  type EquationSystem,
} from '#lib/publicaties/onthulling/equations.ts';
import {
  type AantallenTabel,
  type OnthullingParameters,
  type OpenbareCel,
  type OpenbareTabel,
  type PercentageTabel,
  type Plaats,
  type Tabel,
} from '#lib/publicaties/onthulling/model.ts';
import { countTablesOf, type Truth } from '#lib/publicaties/onthulling/truth.ts';

/** One table with its exact figures; of an earlier one also what was printed (null for a new one). */
export type Source = {
  readonly tabel: Tabel;
  readonly truth: Truth;
  readonly parameters: OnthullingParameters;
  readonly printed: ReadonlyMap<string, OpenbareCel> | null;
};

/** The keys of the three counts behind one percentage. */
export type PercentageKeys = { readonly teller: string; readonly noemer: string; readonly rest: string };

export function percentageKeys(
  tabel: Pick<PercentageTabel, 'metingTeller' | 'metingNoemer' | 'dimensies'>,
  plaats: Plaats,
): PercentageKeys {
  const teller = cellKey(tabel.metingTeller, tabel.dimensies, plaats);
  const noemer = cellKey(tabel.metingNoemer, tabel.dimensies, plaats);
  // Whoever knows the percentage knows the complement too.
  return { teller, noemer, rest: JSON.stringify(['rest', teller, noemer]) };
}

/** The printed cells of a table by plaats, whatever order they were stored in. */
export function printedCells(openbaar: OpenbareTabel): Map<string, OpenbareCel> {
  return new Map(openbaar.cellen.map(({ plaats, cel }) => [JSON.stringify(plaats), cel]));
}

/** The equations between the cells of all these tables. */
export function systemOf(tabellen: readonly Tabel[], achtergrond: readonly AantallenTabel[]): EquationSystem {
  const counts = [...tabellen.flatMap(countTablesOf), ...achtergrond];
  const system = buildSystem(
    counts.map(({ meting, dimensies, cellen }) => ({
      meting,
      dimensies,
      gegeven: new Set(cellen.map(({ plaats }) => cellKey(meting, dimensies, plaats))),
    })),
  );
  for (const tabel of tabellen) {
    if (tabel.soort === 'percentages') {
      for (const { plaats } of tabel.cellen) addPercentage(system, percentageKeys(tabel, plaats));
    }
  }
  return system;
}

/** The equation noemer = teller + rest. */
function addPercentage(system: EquationSystem, { teller, noemer, rest }: PercentageKeys): void {
  const terms = [noemer, teller, rest].map((key, i) => [variableOf(system, key), i === 0 ? 1 : -1] as const);
  system.equations.push(terms);
}
