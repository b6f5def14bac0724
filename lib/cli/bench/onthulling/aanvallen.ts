import { count, kleineCellen, rij, uitkomst } from '#lib/cli/bench/onthulling/tabellen.ts';
import { attack, type Interval } from '#lib/publicaties/onthulling/aanval.ts';
import { cellKey } from '#lib/publicaties/onthulling/equations.ts';
import {
  PARAMETERS_2026,
  type AantallenTabel,
  type OpenbareTabel,
  type PercentageTabel,
  type Tabel,
} from '#lib/publicaties/onthulling/model.ts';
import { protectAll } from '#lib/publicaties/onthulling/rules.ts';
import { percentageKeys } from '#lib/publicaties/onthulling/sources.ts';

/** A small cell must leave the reader this much room between the lowest and the highest it can be. */
export const RUIMTE = PARAMETERS_2026.min_cel - 1;
export const breedte = (interval: Interval | undefined) => (interval ? interval.boven - interval.onder : 0);

/** Small cells of which the reader of everything that was printed is left with less room than that. */
export function teNauw(tabellen: readonly AantallenTabel[], openbaar: readonly OpenbareTabel[]): string[] {
  const gevonden = attack(openbaar);
  return tabellen.flatMap((tabel) =>
    kleineCellen(tabel).flatMap(({ plaats }) => {
      const key = cellKey(tabel.meting, tabel.dimensies, plaats);
      return breedte(gevonden.get(key)) < RUIMTE ? [key] : [];
    }),
  );
}

/** Percentages as they go out: alone, or beside the tables of what they were made of. */
export function printPercentages(tabel: PercentageTabel, alleen: boolean): readonly OpenbareTabel[] {
  const telling = (welke: 'teller' | 'noemer', meting: string): AantallenTabel => {
    const leden = tabel.cellen.slice(0, -1).map((cel) => cel[welke]);
    return { ...rij(leden), meting };
  };
  const samen: Tabel[] = alleen
    ? [tabel]
    : [tabel, telling('teller', tabel.metingTeller), telling('noemer', tabel.metingNoemer)];
  return uitkomst(protectAll(samen, PARAMETERS_2026));
}

/**
 * Small numerators and small remainders of which the reader is left with too little room. A printed percentage gives away teller and
 * noemer; where nothing protects the noemers (`alleen`), all are known.
 */
export function percentagesTeNauw(
  tabel: PercentageTabel,
  openbaar: readonly OpenbareTabel[],
  alleen: boolean,
): string[] {
  const bekend = new Map<string, number>();
  tabel.cellen.forEach(({ plaats, teller, noemer }, i) => {
    const toont = openbaar[0]?.cellen[i]?.cel.soort !== 'verborgen';
    if (toont || alleen) bekend.set(cellKey(tabel.metingNoemer, tabel.dimensies, plaats), count(noemer));
    if (toont) bekend.set(cellKey(tabel.metingTeller, tabel.dimensies, plaats), count(teller));
  });
  const gevonden = attack(openbaar, { bekend });
  return tabel.cellen.flatMap(({ plaats, teller, noemer }) => {
    const keys = percentageKeys(tabel, plaats);
    const klein = [
      [keys.teller, count(teller)] as const,
      [keys.rest, count(noemer) - count(teller)] as const,
    ].filter(([, aantal]) => aantal < PARAMETERS_2026.min_cel && count(noemer) > 0);
    const nodig = Math.min(RUIMTE, count(noemer));
    return klein.flatMap(([key]) => (breedte(gevonden.get(key)) < nodig ? [key] : []));
  });
}
