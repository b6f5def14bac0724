import { aanverwant, metingenVan } from '#lib/publicaties/onthulling/gelijk.ts';
import type { Tabel } from '#lib/publicaties/onthulling/model.ts';

/**
 * Which tables can say something about each other: those that share a meting, or of which one counts a part of the other
 * (samenhang.ts), also by way of others. All others share no equation. Of what was published earlier that which counts the same as these
 * tables, and what counts the same as that; in the same order.
 */
export function verwanteVan<Eerder extends { readonly tabel: Tabel }>(
  tabellen: readonly Tabel[],
  eerdere: readonly Eerder[],
): readonly Eerder[] {
  const metingen = new Set(tabellen.flatMap(metingenVan));
  const gevonden = new Set<Eerder>();
  for (let vorige = -1; vorige < gevonden.size;) {
    vorige = gevonden.size;
    for (const item of eerdere) {
      const eigen = metingenVan(item.tabel);
      if (
        gevonden.has(item) ||
        !eigen.some((meting) => metingen.has(meting) || [...metingen].some(aanverwant(meting)))
      )
        continue;
      gevonden.add(item);
      eigen.forEach((meting) => metingen.add(meting));
    }
  }
  return eerdere.filter((item) => gevonden.has(item));
}

/** Tables that have to do with each other together, also when only what is public already ties them; in the order of the first of each. */
export function groepenVan(
  tabellen: readonly Tabel[],
  eerdere: readonly { readonly tabel: Tabel }[],
): readonly (readonly Tabel[])[] {
  const over = new Set(tabellen);
  const alle = [...tabellen, ...eerdere.map(({ tabel }) => tabel)].map((tabel) => ({ tabel }));
  return tabellen.flatMap((eerste) => {
    if (!over.has(eerste)) return [];
    const samen = new Set(verwanteVan([eerste], alle).map(({ tabel }) => tabel));
    const groep = tabellen.filter((tabel) => samen.has(tabel));
    groep.forEach((tabel) => over.delete(tabel));
    return [groep];
  });
}
