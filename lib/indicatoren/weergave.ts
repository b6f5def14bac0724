import type { Beeld, Dimensies, Indicator, Waardenlijst, Weergave } from './model.ts';

/** What the reader chose: values of the fixed dimensions, and how to lay out the table. What is not said is as people print it. */
export type Gevraagd = {
  readonly vast?: Dimensies;
  readonly rijen?: readonly string[];
  /** `geen`: only totals; undefined: not chosen. */
  readonly kolom?: string | undefined;
  readonly aandeel?: 'kolom' | 'geheel' | undefined;
};

export const GEEN_KOLOM = 'geen';

/** Where each dimension stands: in the rows, in the columns, or added up. */
export function completeKeuze(
  indicator: Indicator,
  waarden: Waardenlijst,
  gevraagd: Gevraagd,
): Beeld['keuze'] {
  const gekozenVast = Object.entries(gevraagd.vast ?? {}).filter(([code, waarde]) =>
    waarden[code]?.some((bekend) => bekend.code === waarde),
  );
  const vast = { ...indicator.hoofdcijfer, ...Object.fromEntries(gekozenVast) };
  const over = indicator.dimensies.filter(({ code }) => vast[code] === undefined);
  // What never may be added up stands in the rows, whatever is chosen.
  const altijd = over.filter((dimensie) => dimensie.vast).map(({ code }) => code);
  const vrij = over.filter((dimensie) => !dimensie.vast).map(({ code }) => code);
  const gekozen = vrij.filter((code) => gevraagd.rijen?.includes(code));
  const standaard = gekozen.length === 0 && gevraagd.kolom === undefined;
  const weergave = indicator.standaardweergave ?? gangbaar(indicator, [...altijd, ...vrij]);
  const kolom = kolomVan(gevraagd.kolom ?? weergave.kolom, vrij, gekozen);
  const rijen = gekozen.length > 0 ? gekozen : rijenVan(weergave, vrij, kolom);
  const zelfde = printed(indicator, rijen, kolom) ?? (standaard ? weergave : undefined);
  // Nothing is left to split: then the fixed figures stand below each other.
  const onder = altijd.length + rijen.length > 0 ? [...altijd, ...rijen] : Object.keys(indicator.hoofdcijfer);
  return {
    vast,
    rijen: onder,
    kolom,
    vrij,
    totaalVooraan: zelfde?.totaalVooraan ?? false,
    aandeelPerKolom:
      gevraagd.aandeel === undefined ? (zelfde?.aandeelPerKolom ?? false) : gevraagd.aandeel === 'kolom',
    vasteRijen: zelfde?.vasteRijen ?? [],
  };
}

/** The printed table with these rows and this column, if there is one. */
function printed(indicator: Indicator, rijen: readonly string[], kolom: string | null): Weergave | undefined {
  return [indicator.standaardweergave, ...(indicator.weergaven ?? [])].find(
    (weergave) => weergave?.kolom === kolom && weergave.rijen.join() === rijen.join(),
  );
}

/** Rows: everything that is not a place and not a sector, unless nothing is left. Columns: gemeenten. */
function gangbaar(indicator: Indicator, codes: readonly string[]): Weergave {
  const inhoudelijk = codes.filter((code) => !['gemeente', 'sector', 'functie'].includes(code));
  const rijen = inhoudelijk.length > 0 ? inhoudelijk : codes.slice(-1);
  const kolom = ['gemeente', 'functie', 'sector'].find(
    (code) => codes.includes(code) && !rijen.includes(code),
  );
  return { titel: indicator.titel, rijen, kolom: kolom ?? null };
}

function kolomVan(
  gevraagd: string | null | undefined,
  vrij: readonly string[],
  rijen: readonly string[],
): string | null {
  if (!gevraagd || gevraagd === GEEN_KOLOM || rijen.includes(gevraagd)) return null;
  return vrij.includes(gevraagd) ? gevraagd : null;
}

function rijenVan(weergave: Weergave, vrij: readonly string[], kolom: string | null): readonly string[] {
  const rijen = weergave.rijen.filter((code) => vrij.includes(code) && code !== kolom);
  return rijen.length > 0 ? rijen : vrij.filter((code) => code !== kolom).slice(0, 1);
}
