import type { OpenbarePublicatie, Vorm } from '#lib/publicaties/model.ts';
import type { OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';

/** A published table with one value of one dimension only: the same cells, read along one line. Nothing is added up. */
export function snedeVan(tabel: OpenbareTabel, dimensie: string, waarde: string): OpenbareTabel | undefined {
  const plek = tabel.dimensies.findIndex(({ naam }) => naam === dimensie);
  if (plek < 0 || !tabel.dimensies[plek]?.waarden.includes(waarde)) return undefined;
  return {
    ...tabel,
    dimensies: tabel.dimensies.toSpliced(plek, 1),
    cellen: tabel.cellen
      .filter(({ plaats }) => plaats[plek] === waarde)
      .map(({ plaats, cel }) => ({ plaats: plaats.toSpliced(plek, 1), cel })),
  };
}

/** What was published of one gemeente; undefined where the publication does not tell gemeenten apart. */
export function publicatieVanGemeente(
  publicatie: OpenbarePublicatie,
  gemeente: string,
): OpenbarePublicatie | undefined {
  const vormen = publicatie.openbaar.vormen.flatMap((vorm): Vorm<OpenbareTabel>[] => {
    const tabel = snedeVan(vorm.tabel, 'gemeente', gemeente);
    return tabel ? [{ titel: vorm.titel, tabel }] : [];
  });
  return vormen.length > 0 ? { ...publicatie, openbaar: { ...publicatie.openbaar, vormen } } : undefined;
}
