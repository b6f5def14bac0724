import type { Rooster, Roostercel } from '../../roosters/model.ts';

/** A protected table as it is read, with what is said of it in one sentence instead of in a row or a column. */
export type Ingekort = { readonly rooster: Rooster; readonly noten: readonly string[] };

const GEMEENTE = /^\d{4}$/;

/**
 * Rows and columns that say the same "<5" everywhere become one sentence below the table: it tells exactly as much, and what there is to
 * read is not lost between them. The total stays, a gemeente of the region does, and so does a table of which nothing else would be left.
 */
export function inkorten(rooster: Rooster): Ingekort {
  const rijen = rooster.rijen.filter(({ soort, cellen }) => soort === 'totaal' || !isOveralKlein(cellen));
  const zonderRijen = rijen.some(({ soort }) => soort !== 'totaal') ? { ...rooster, rijen } : rooster;
  const plekkenVan = (code: string) =>
    zonderRijen.kolommen.flatMap((kolom, plek) => (kolom.code === code ? [plek] : []));
  const codes = [
    ...new Set(zonderRijen.kolommen.filter(({ soort }) => soort === 'cel').map(({ code }) => code)),
  ];
  const klein = codes.filter((code) =>
    isOveralKlein(
      zonderRijen.rijen.flatMap(({ cellen }) => plekkenVan(code).flatMap((plek) => cellen[plek] ?? [])),
    ),
  );
  const weg = klein.length < codes.length ? klein.filter((code) => !GEMEENTE.test(code)) : [];
  const blijft = zonderRijen.kolommen.map(({ soort, code }) => soort !== 'cel' || !weg.includes(code));
  const labels = (lijst: readonly string[]) => [...new Set(lijst)].join('; ');
  const rijlabels = rooster.rijen.filter((rij) => !zonderRijen.rijen.includes(rij)).map(({ label }) => label);
  const kolomlabels = rooster.kolommen.filter(({ code }) => weg.includes(code)).map(({ label }) => label);
  return {
    rooster: {
      ...zonderRijen,
      kolommen: zonderRijen.kolommen.filter((_, plek) => blijft[plek]),
      rijen: zonderRijen.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.filter((_, plek) => blijft[plek]),
      })),
    },
    noten: [
      ...(rijlabels.length > 0 ? [`Overal <5, en daarom geen eigen regel: ${labels(rijlabels)}.`] : []),
      ...(kolomlabels.length > 0 ? [`Overal <5, en daarom geen eigen kolom: ${labels(kolomlabels)}.`] : []),
    ],
  };
}

function isOveralKlein(cellen: readonly Roostercel[]): boolean {
  return cellen.length > 0 && cellen.every(({ tekst }) => tekst === '<5');
}
