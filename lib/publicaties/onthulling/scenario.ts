import {
  at,
  cellKey,
  sumsOf,
  withoutVersion,
  type Bounds,
  type EquationSystem,
  type Sums,
} from '#lib/publicaties/onthulling/equations.ts';
import { isDeelVan, linkParts, linkPartsOfVersions } from '#lib/publicaties/onthulling/gelijk.ts';
import { type AantallenTabel } from '#lib/publicaties/onthulling/model.ts';
import { boundsOfCel, isSmall, type Onderdeel } from '#lib/publicaties/onthulling/onderdelen.ts';
import { createSimplex, type Simplex } from '#lib/publicaties/onthulling/simplex.ts';
import { percentageKeys, systemOf, type Source } from '#lib/publicaties/onthulling/sources.ts';
import { linkVersions, type Voorkennis } from '#lib/publicaties/onthulling/versies.ts';

/** A cell to protect: the reader must be left with `width` + 1 possible counts. `witnesses` prove it. */
export type Target = {
  readonly key: string;
  readonly variable: number;
  readonly wanted: number;
  width: number;
  witnesses: readonly Float64Array[];
};

/** A count that an onderdeel gives away, which of them it is. */
type Printed = { readonly variable: number; readonly onderdeel: Onderdeel; readonly index: number };

/**
 * All that a reader with this voorkennis can calculate with. Variables are deviations from the true figures: the
 * truth is the point 0, `base` is what the reader knows before the new tables.
 */
export type Scenario = {
  readonly voorkennis: Voorkennis;
  readonly system: EquationSystem;
  readonly simplex: Simplex;
  /** The same equations, to check whole numbers by. */
  readonly sums: Sums;
  readonly truth: Float64Array;
  readonly base: Bounds;
  readonly printedBy: readonly (readonly { readonly onderdeel: Onderdeel; readonly index: number }[])[];
  /** The same as one list. */
  readonly printed: readonly Printed[];
  /** The cells of each single list, of those that can become nevencel. */
  readonly lists: readonly (readonly Pick<Printed, 'variable' | 'onderdeel'>[])[];
  /** The room of one search, so that nothing is made anew for each. */
  readonly room: Bounds;
  readonly targets: readonly Target[];
};

export function createScenario(
  sources: readonly Source[],
  achtergrond: readonly AantallenTabel[],
  onderdelen: readonly Onderdeel[],
  voorkennis: Voorkennis,
): Scenario {
  const used = voorkennis === 'geen' ? sources.filter((source) => source.printed === null) : sources;
  const tabellen = used.map((source) => source.tabel);
  const system = systemOf(tabellen, achtergrond);
  const counted = truthOf(system, used);
  linkParts(system, tabellen, counted);
  if (voorkennis !== 'geen') {
    linkVersions(system, used, counted, voorkennis);
    linkPartsOfVersions(system, tabellen, counted, voorkennis);
  }
  const truth = truthOf(system, used);
  const size = system.keys.length;
  const printedBy = Array.from({ length: size }, (): { onderdeel: Onderdeel; index: number }[] => []);
  for (const onderdeel of onderdelen) {
    onderdeel.keys.forEach((key, index) =>
      printedBy[system.indexOf.get(key) ?? -1]?.push({ onderdeel, index }),
    );
  }
  return {
    voorkennis,
    system,
    simplex: createSimplex(size, system.equations),
    sums: sumsOf(system.equations),
    truth,
    base: baseBounds(system, used, truth),
    printedBy,
    printed: printedBy.flatMap((items, variable) => items.map((item) => ({ variable, ...item }))),
    lists: listsOf(system, printedBy),
    room: { lower: new Float64Array(size), upper: new Float64Array(size) },
    targets: targetsOf(system, used),
  };
}

/** Lines whose cells stand in no other line. */
function listsOf({ lines }: EquationSystem, printedBy: Scenario['printedBy']): Scenario['lists'] {
  const occurs = new Map<number, number>();
  for (const { parts } of lines) for (const part of parts) occurs.set(part, (occurs.get(part) ?? 0) + 1);
  return lines.flatMap(({ parts }) => {
    if (parts.some((part) => (occurs.get(part) ?? 0) > 1)) return [];
    const cells = parts.flatMap((variable) => {
      const own = printedBy[variable]?.find(
        ({ onderdeel }) => onderdeel.soort === 'aantal' && !onderdeel.marge,
      );
      return own?.onderdeel.ladder.includes('nevencel') ? [{ variable, onderdeel: own.onderdeel }] : [];
    });
    return cells.length > 0 ? [cells] : [];
  });
}

function truthOf(system: EquationSystem, sources: readonly Source[]): Float64Array {
  const truth = new Float64Array(system.keys.length);
  const set = (key: string, value: number) => {
    const variable = system.indexOf.get(key);
    if (variable !== undefined) truth[variable] = value;
  };
  for (const { tabel, truth: own } of sources) {
    for (const [key, value] of own.values) set(key, value);
    if (tabel.soort === 'aantallen') continue;
    for (const { plaats } of tabel.cellen) {
      const { teller, noemer, rest } = percentageKeys(tabel, plaats);
      set(rest, (own.values.get(noemer) ?? 0) - (own.values.get(teller) ?? 0));
    }
  }
  for (const { variable, of } of system.slacks) {
    truth[variable] = of.reduce((sum, [other, coefficient]) => sum + coefficient * at(truth, other), 0);
  }
  return truth;
}

function baseBounds(system: EquationSystem, sources: readonly Source[], truth: Float64Array): Bounds {
  const bounds = {
    lower: truth.map((value) => -value),
    upper: new Float64Array(truth.length).fill(Infinity),
  };
  const { lower, upper } = bounds;
  const narrow = (key: string, lowest: number, highest: number) => {
    const variable = system.indexOf.get(key) ?? -1;
    lower[variable] = Math.max(at(lower, variable), lowest - at(truth, variable));
    upper[variable] = Math.min(at(upper, variable), highest - at(truth, variable));
  };
  const fix = (key: string) => {
    const value = at(truth, system.indexOf.get(key) ?? -1);
    narrow(key, value, value);
  };
  const protectedMetingen = new Set(
    sources.flatMap(({ tabel }) => (tabel.soort === 'aantallen' ? [withoutVersion(tabel.meting)] : [])),
  );
  for (const source of sources) {
    source.truth.zero.forEach(fix);
    narrowByPrinted(source, narrow, fix);
    const { tabel } = source;
    if (tabel.soort === 'aantallen') continue;
    // Numbers of pupils are public elsewhere, unless a table of counts in this set protects them or what they are a part of.
    const noemer = withoutVersion(tabel.metingNoemer);
    if (protectedMetingen.has(noemer) || isDeelVan(noemer, protectedMetingen)) continue;
    for (const { plaats } of tabel.cellen) fix(percentageKeys(tabel, plaats).noemer);
  }
  return bounds;
}

/** What an earlier table already gave away. A printed percentage is taken to give away teller and noemer. */
function narrowByPrinted(
  { tabel, parameters, printed }: Source,
  narrow: (key: string, lowest: number, highest: number) => void,
  fix: (key: string) => void,
): void {
  if (!printed) return;
  for (const { plaats } of tabel.cellen) {
    const cel = printed.get(JSON.stringify(plaats));
    if (!cel || cel.soort === 'onbekend' || cel.soort === 'niet-gemeten') continue;
    if (tabel.soort === 'aantallen') {
      narrow(cellKey(tabel.meting, tabel.dimensies, plaats), ...boundsOfCel(cel, parameters));
    } else if (cel.soort !== 'verborgen') {
      const { teller, noemer } = percentageKeys(tabel, plaats);
      fix(teller);
      fix(noemer);
    }
  }
}

/** Every small count of the tables that is not printed, and every small teller or rest behind a percentage. */
function targetsOf(system: EquationSystem, sources: readonly Source[]): Target[] {
  const targets = new Map<string, Target>();
  for (const source of sources) {
    const { truth, parameters, tabel, printed } = source;
    const add = (key: string, value: number, wanted: number) => {
      const variable = system.indexOf.get(key);
      if (variable === undefined || !isSmall(value, parameters)) return;
      const width = Math.min(wanted, targets.get(key)?.wanted ?? wanted);
      targets.set(key, { key, variable, wanted: width, width, witnesses: [] });
    };
    const width = parameters.min_cel - 1;
    for (const { plaats } of tabel.cellen) {
      if (printed?.get(JSON.stringify(plaats))?.soort === 'waarde') continue;
      if (tabel.soort === 'aantallen') {
        const key = cellKey(tabel.meting, tabel.dimensies, plaats);
        // Where zeros are printed, the text "<5" itself leaves 1 to 4.
        const textWidth = parameters.nul_tonen ? width - 1 : width;
        if (!truth.zero.has(key)) add(key, truth.values.get(key) ?? 0, textWidth);
        continue;
      }
      const { teller, noemer, rest } = percentageKeys(tabel, plaats);
      const [t, n] = [truth.values.get(teller) ?? 0, truth.values.get(noemer) ?? 0];
      if (truth.zero.has(teller) || n === 0) continue;
      add(teller, t, width);
      add(rest, n - t, width);
    }
  }
  return [...targets.values()];
}
