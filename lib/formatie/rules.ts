import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, diffDays, eersteVanMaand, minDatum, maxDatum } from '#lib/kalender/rules.ts';
import type { Formatieregel, Functie } from './model.ts';

/**
 * Σ contract-fte × inzet% × aanwezigheid% over the month of this day, for one function. A line that holds for part of
 * the month counts for that part of its days.
 */
export function effectieveFte(regels: readonly Formatieregel[], functie: Functie, maand: Datum): number {
  return naarDagen(regels, functie, maand, fte);
}

/** The same without inzet and aanwezigheid: what the contracts say. */
export function contractFte(regels: readonly Formatieregel[], functie: Functie, maand: Datum): number {
  return naarDagen(regels, functie, maand, (regel) => regel.contractFte);
}

/** Is anything recorded of this function on a day of the month? Without, its fte is unknown and not zero. */
export function isVastgelegd(regels: readonly Formatieregel[], functie: Functie, maand: Datum): boolean {
  const { eerste, laatste } = dagenVan(maand);
  return regels.some((regel) => regel.functie === functie && dagenIn(regel, eerste, laatste) > 0);
}

function naarDagen(
  regels: readonly Formatieregel[],
  functie: Functie,
  maand: Datum,
  waarde: (regel: Formatieregel) => number,
): number {
  const { eerste, laatste } = dagenVan(maand);
  const dagen = diffDays(eerste, laatste) + 1;
  return regels
    .filter((regel) => regel.functie === functie)
    .reduce((som, regel) => som + (waarde(regel) * dagenIn(regel, eerste, laatste)) / dagen, 0);
}

function dagenVan(maand: Datum): { eerste: Datum; laatste: Datum } {
  const eerste = eersteVanMaand(maand);
  return { eerste, laatste: addDays(addMonths(eerste, 1), -1) };
}

/** Percentages are multiplied before dividing, so that whole numbers stay whole. */
function fte({ contractFte: contract, inzet, aanwezigheid }: Formatieregel): number {
  return (contract * inzet * aanwezigheid) / 10_000;
}

function dagenIn({ van, tot }: Formatieregel, eerste: Datum, laatste: Datum): number {
  const begin = maxDatum(van, eerste);
  const einde = tot === null ? laatste : minDatum(tot, laatste);
  return Math.max(0, diffDays(begin, einde) + 1);
}
