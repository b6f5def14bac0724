import {
  at,
  difference,
  withoutVersion,
  type EquationSystem,
} from '#lib/publicaties/onthulling/equations.ts';
import type { Tabel } from '#lib/publicaties/onthulling/model.ts';
import { GELIJKHEDEN, ZELFDE_ZAKEN } from '#lib/publicaties/onthulling/samenhang.ts';

/** A meting is a population in a school year: `thuiszitters/2023-2024`. Without a school year it stands by itself. */
type Deel = { readonly populatie: string; readonly jaar: string };

/** Every equation a reader has is between counts of one meting, or between the two metingen of one percentage. */
export function metingenVan(tabel: Tabel): readonly string[] {
  return tabel.soort === 'aantallen' ? [tabel.meting] : [tabel.metingTeller, tabel.metingNoemer];
}

/** Other metingen whose counts follow from those of this one, or hold the same cases. */
export function aanverwant(meting: string): (andere: string) => boolean {
  const eigen = deelVan(meting);
  return (andere) => {
    const ander = deelVan(andere);
    return isGelijkgesteld(eigen, ander) || isGelijkgesteld(ander, eigen) || botst(eigen, ander);
  };
}

/** The first of these tables that holds the same cases as another of them, or as what is public already; null: none. */
export function vindBotsing(tabellen: readonly Tabel[], openbaar: readonly Tabel[]): Tabel | null {
  const botsen = (a: Tabel, b: Tabel) =>
    metingenVan(a).some((eigen) => metingenVan(b).some((ander) => botst(deelVan(eigen), deelVan(ander))));
  return (
    tabellen.find(
      (tabel, plek) =>
        openbaar.some((ander) => botsen(tabel, ander)) ||
        tabellen.slice(0, plek).some((ander) => botsen(tabel, ander)),
    ) ?? null
  );
}

function botst(a: Deel, b: Deel): boolean {
  if (a.populatie === b.populatie) return false;
  const hoort = (lijst: readonly string[], { populatie }: Deel) =>
    lijst.some((naam) => populatie === naam || populatie.startsWith(`${naam}/`));
  return ZELFDE_ZAKEN.some(
    ({ populaties, ookAnderJaar }) =>
      (ookAnderJaar === true || a.jaar === b.jaar) && hoort(populaties, a) && hoort(populaties, b),
  );
}

function isGelijkgesteld(deel: Deel, geheel: Deel): boolean {
  return (
    deel.jaar === geheel.jaar &&
    GELIJKHEDEN.some(({ populatie, is }) => populatie === deel.populatie && is.populatie === geheel.populatie)
  );
}

function deelVan(meting: string): Deel {
  const naam = withoutVersion(meting);
  const grens = naam.lastIndexOf('/');
  return grens < 0
    ? { populatie: naam, jaar: '' }
    : { populatie: naam.slice(0, grens), jaar: naam.slice(grens + 1) };
}

/** The key of the same count in the population that holds this one, by the key of the part; null: none is declared. */
function geheelVan(key: string): string | null {
  if (!key.startsWith('["')) return null;
  const [meting, ...plaats] = JSON.parse(key) as [string, ...[string, string][]];
  if (!plaats.every(Array.isArray)) return null; // the rest behind a percentage
  const { populatie, jaar } = deelVan(meting);
  const is = GELIJKHEDEN.find((gelijkheid) => gelijkheid.populatie === populatie)?.is;
  if (!is) return null;
  const geheel = [...plaats, ...Object.entries(is.vast)].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([jaar === '' ? is.populatie : `${is.populatie}/${jaar}`, ...geheel]);
}

/** Adds that the counts of a part are counts of the whole; for tables that are counted at one moment. */
export function linkParts(system: EquationSystem): void {
  system.keys.forEach((key, deel) => {
    const geheel = withoutVersion(key) === key ? geheelVan(key) : null;
    const variable = geheel === null ? undefined : system.indexOf.get(geheel);
    if (variable !== undefined) system.equations.push(difference(deel, variable));
  });
}

/** The same between versions, as far as a reader with this voorkennis can tell: where the two agree, or by how much they differ. */
export function linkPartsOfVersions(
  system: EquationSystem,
  truth: Float64Array,
  voorkennis: 'gelijk-gebleven' | 'verschillen',
): void {
  const versies = Map.groupBy(system.keys.keys(), (i) => withoutVersion(system.keys[i] ?? ''));
  for (const [deel, delen] of versies) {
    const geheel = geheelVan(deel);
    const gehelen = (geheel === null ? undefined : versies.get(geheel)) ?? [];
    const isNieuw = (i: number) => withoutVersion(system.keys[i] ?? '') === system.keys[i];
    for (const variable of delen) {
      const ander = gehelen.findLast(
        (mogelijk) =>
          !(isNieuw(variable) && isNieuw(mogelijk)) &&
          (voorkennis === 'verschillen' || at(truth, mogelijk) === at(truth, variable)),
      );
      if (ander !== undefined) system.equations.push(difference(variable, ander));
    }
  }
}
