import { allPlaatsen, membersOf } from '#lib/publicaties/onthulling/equations.ts';
import {
  TOTAAL,
  type OpenbareAantallen,
  type OpenbareCel,
  type Plaats,
} from '#lib/publicaties/onthulling/model.ts';

/** A whole table of counts: gives the count at a plaats, totals included. */
export type Telt = (plaats: Plaats) => number;

/**
 * An attacker that knows no mathematics: tries every table of whole counts up to `hoogste` and keeps those that give
 * this publication (and pass `ook`). Gives per plaats the counts that are possible. Written apart from the module
 * under test, also its reading of the printed signs.
 */
export function enumerate(
  tabel: OpenbareAantallen,
  hoogste: number,
  ook: (telt: Telt) => boolean = () => true,
): Map<string, Set<number>> {
  const places = allPlaatsen(tabel.dimensies);
  const leaves = places.filter((plaats) => !plaats.includes(TOTAAL));
  const printed = new Map(tabel.cellen.map(({ plaats, cel }) => [plaats.join(), rangeOf(cel, tabel)]));
  const parts = new Map(places.map((plaats) => [plaats.join(), partsOf(tabel, plaats, leaves)]));
  const found = new Map(places.map((plaats) => [plaats.join(), new Set<number>()]));
  const counts: number[] = [];
  const telt: Telt = (plaats) =>
    (parts.get(plaats.join()) ?? []).reduce((sum, part) => sum + (counts[part] ?? 0), 0);
  const isPossible = (plaats: Plaats) => within(telt(plaats), printed.get(plaats.join()));
  // A total is checked as soon as its last cell has a count.
  const closing = leaves.map((_, i) => places.filter((plaats) => parts.get(plaats.join())?.at(-1) === i));
  const walk = (i: number): void => {
    if (i === leaves.length) {
      if (ook(telt)) for (const plaats of places) found.get(plaats.join())?.add(telt(plaats));
      return;
    }
    const [lowest, highest] = printed.get(leaves[i]?.join() ?? '') ?? [0, hoogste];
    for (let value = lowest; value <= Math.min(highest, hoogste + lowest); value++) {
      counts[i] = value;
      if (closing[i]?.every(isPossible)) walk(i + 1);
    }
    counts.length = i;
  };
  walk(0);
  return found;
}

/** Whether a table of counts could have given this publication. */
export function fits(tabel: OpenbareAantallen, telt: Telt): boolean {
  return tabel.cellen.every(({ plaats, cel }) => within(telt(plaats), rangeOf(cel, tabel)));
}

function partsOf({ dimensies }: OpenbareAantallen, plaats: Plaats, leaves: readonly Plaats[]): number[] {
  const isPart = (leaf: Plaats) =>
    dimensies.every((dimensie, d) => {
      const waarde = plaats[d] ?? TOTAAL;
      return leaf[d] === waarde || (membersOf(dimensie, waarde)?.includes(leaf[d] ?? '') ?? false);
    });
  return leaves.flatMap((leaf, i) => (isPart(leaf) ? [i] : []));
}

function within(value: number, range: readonly [number, number] = [0, Infinity]): boolean {
  return value >= range[0] && value <= range[1];
}

function rangeOf(cel: OpenbareCel, { parameters }: OpenbareAantallen): readonly [number, number] {
  if (cel.soort === 'waarde') return [cel.waarde, cel.waarde];
  if (cel.soort === 'afgerond') return [Math.max(cel.waarde - 2, parameters.min_cel), cel.waarde + 2];
  if (cel.soort === 'onderdrukt' && cel.reden === 'nevencel') return [parameters.min_cel, Infinity];
  if (cel.soort === 'onderdrukt') return [parameters.nul_tonen ? 1 : 0, parameters.min_cel - 1];
  return [0, Infinity];
}
