import { allPlaatsen, cellKey, isRing, membersOf } from '#lib/publicaties/onthulling/equations.ts';
import {
  TOTAAL,
  type AantallenTabel,
  type Dimensie,
  type OnthullingParameters,
  type Plaats,
  type Tabel,
  type Telling,
  type Weigering,
  type Weigeringsreden,
} from '#lib/publicaties/onthulling/model.ts';

/**
 * The exact figures by cell key. `zero` are the cells that anybody counts as zero: the structural ones, and the
 * unknown and unmeasured ones (`uncounted`), since a total is the sum over what is counted.
 */
export type Truth = {
  readonly values: Map<string, number>;
  readonly zero: Set<string>;
  readonly uncounted: Set<string>;
};

/** The two counts behind a percentage as tables of counts; for a table of counts: itself. */
export function countTablesOf(tabel: Tabel): AantallenTabel[] {
  if (tabel.soort === 'aantallen') return [tabel];
  const { code, dimensies, metingTeller, metingNoemer } = tabel;
  const tellers = tabel.cellen.map(({ plaats, teller }) => ({ plaats, telling: teller }));
  const noemers = tabel.cellen.map(({ plaats, noemer }) => ({ plaats, telling: noemer }));
  return [
    { soort: 'aantallen', code, meting: metingTeller, dimensies, cellen: tellers },
    { soort: 'aantallen', code, meting: metingNoemer, dimensies, cellen: noemers },
  ];
}

/** The count a telling stands for in a sum. */
export function countOf(telling: Telling): number {
  return typeof telling === 'number' ? telling : 0;
}

/**
 * Takes the tables to publish together (and the background tables that only help the check); gives their exact
 * figures, or a refusal if they are not complete, do not add up or contradict each other.
 */
export function readTruth(
  tabellen: readonly Tabel[],
  achtergrond: readonly AantallenTabel[],
  parameters: OnthullingParameters,
  eerdere: readonly Tabel[] = [],
): Truth | Weigering {
  const truth: Truth = { values: new Map(), zero: new Set(), uncounted: new Set() };
  const tooWide = tabellen.find((tabel) => tabel.dimensies.length > parameters.max_dimensies);
  if (tooWide) return refuse('te-veel-dimensies', tooWide.code);
  const counts = [...tabellen.flatMap(countTablesOf), ...achtergrond];
  const refusal = checkDimensies(counts) ?? checkRings([...counts, ...eerdere.flatMap(countTablesOf)]);
  if (refusal) return refusal;
  for (const tabel of counts) {
    const refusal = readCells(tabel, truth);
    if (refusal) return refusal;
  }
  for (const tabel of counts) {
    const refusal = addTotals(tabel, truth);
    if (refusal) return refusal;
  }
  return checkPercentages(tabellen) ?? truth;
}

function refuse(reden: Weigeringsreden, tabel: string, plaats: Plaats | null = null): Weigering {
  return { soort: 'geweigerd', reden, tabel, plaats };
}

function checkDimensies(counts: readonly AantallenTabel[]): Weigering | null {
  const known = new Map<string, string>();
  for (const { code, meting, dimensies } of counts) {
    const names = dimensies.map((dimensie) => dimensie.naam);
    if (dimensies.length === 0 || new Set(names).size < names.length)
      return refuse('dimensie-onbruikbaar', code);
    for (const dimensie of dimensies) {
      if (!isUsable(dimensie)) return refuse('dimensie-onbruikbaar', code);
      const fingerprint = JSON.stringify([
        dimensie.waarden.toSorted(),
        dimensie.groepen ?? [],
        dimensie.optelbaar ?? true,
      ]);
      const key = JSON.stringify([meting, dimensie.naam]);
      if ((known.get(key) ?? fingerprint) !== fingerprint) return refuse('dimensie-verschilt', code);
      known.set(key, fingerprint);
    }
  }
  return null;
}

function isUsable({ waarden, groepen = [] }: Dimensie): boolean {
  const names = [...waarden, ...groepen.map((groep) => groep.naam), TOTAAL];
  const membersExist = groepen.every(
    ({ leden }) => leden.length > 0 && leden.every((lid) => waarden.includes(lid)),
  );
  return waarden.length > 0 && new Set(names).size === names.length && membersExist;
}

function checkRings(counts: readonly AantallenTabel[]): Weigering | null {
  for (const { code, meting } of counts) {
    const together = counts.filter((other) => other.meting === meting);
    const sets = together.map((tabel) => tabel.dimensies.map((dimensie) => dimensie.naam));
    if (isRing(sets)) return refuse('kring-van-tabellen', code);
  }
  return null;
}

function readCells(tabel: AantallenTabel, truth: Truth): Weigering | null {
  const { code, meting, dimensies } = tabel;
  const places = new Set(allPlaatsen(dimensies).map((plaats) => cellKey(meting, dimensies, plaats)));
  const seen = new Set<string>();
  for (const { plaats, telling } of tabel.cellen) {
    const key = cellKey(meting, dimensies, plaats);
    if (plaats.length !== dimensies.length || !places.has(key))
      return refuse('cel-buiten-tabel', code, plaats);
    if (seen.has(key)) return refuse('cel-dubbel', code, plaats);
    seen.add(key);
    if (typeof telling === 'number' && !(Number.isSafeInteger(telling) && telling >= 0)) {
      return refuse('geen-telling', code, plaats);
    }
    const uncounted = telling === null || telling === 'niet-gemeten';
    // A total that is unknown or not measured is not a zero: it stays the sum, and is not published.
    if (uncounted && !isLeaf(dimensies, plaats)) continue;
    if (uncounted) truth.uncounted.add(key);
    if (typeof telling !== 'number') truth.zero.add(key);
    if ((truth.values.get(key) ?? countOf(telling)) !== countOf(telling)) {
      return refuse('tabellen-verschillen', code, plaats);
    }
    truth.values.set(key, countOf(telling));
  }
  const missing = allPlaatsen(dimensies).find(
    (plaats) => isLeaf(dimensies, plaats) && !truth.values.has(cellKey(meting, dimensies, plaats)),
  );
  return missing ? refuse('cel-ontbreekt', code, missing) : null;
}

function isLeaf(dimensies: readonly Dimensie[], plaats: Plaats): boolean {
  return dimensies.every((dimensie, d) => membersOf(dimensie, plaats[d] ?? TOTAAL) === null);
}

/** Checks the totals that are given and fills in those that are the sum of cells. */
function addTotals({ code, meting, dimensies }: AantallenTabel, truth: Truth): Weigering | null {
  const lines: { readonly total: string; readonly parts: readonly string[] }[] = [];
  const rank = (plaats: Plaats) =>
    dimensies.filter((dimensie, d) => membersOf(dimensie, plaats[d] ?? TOTAAL)).length;
  for (const plaats of allPlaatsen(dimensies).toSorted((a, b) => rank(a) - rank(b))) {
    const total = cellKey(meting, dimensies, plaats);
    for (const [d, dimensie] of dimensies.entries()) {
      const members = membersOf(dimensie, plaats[d] ?? TOTAAL);
      const parts = members?.map((lid) => cellKey(meting, dimensies, plaats.with(d, lid))) ?? [];
      if (parts.length === 0 || !parts.every((part) => truth.values.has(part))) continue;
      if (!fits(truth, total, parts, dimensie)) return refuse('telt-niet-op', code, plaats);
      if (!truth.values.has(total) && dimensie.optelbaar !== false)
        truth.values.set(total, sumOf(truth, parts));
      if (parts.every((part) => truth.uncounted.has(part))) truth.uncounted.add(total);
      if (parts.every((part) => truth.zero.has(part))) truth.zero.add(total);
      lines.push({ total, parts });
    }
  }
  for (const { total, parts } of lines.reverse()) {
    if (truth.zero.has(total)) parts.forEach((part) => truth.zero.add(part));
  }
  return null;
}

function fits(truth: Truth, key: string, parts: readonly string[], dimensie: Dimensie): boolean {
  const given = truth.values.get(key);
  if (given === undefined || truth.uncounted.has(key)) return true;
  // Nobody can have counted a total of which no part was counted: unknown is not zero.
  if (parts.every((part) => truth.uncounted.has(part))) return false;
  if (dimensie.optelbaar !== false) return given === sumOf(truth, parts);
  return given <= sumOf(truth, parts) && parts.every((part) => given >= (truth.values.get(part) ?? 0));
}

function sumOf(truth: Truth, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (truth.values.get(key) ?? 0), 0);
}

function checkPercentages(tabellen: readonly Tabel[]): Weigering | null {
  for (const tabel of tabellen) {
    if (tabel.soort !== 'percentages') continue;
    const wrong = tabel.cellen.find(
      ({ teller, noemer }) => typeof teller === 'number' && typeof noemer === 'number' && teller > noemer,
    );
    if (wrong) return refuse('teller-boven-noemer', tabel.code, wrong.plaats);
  }
  return null;
}
