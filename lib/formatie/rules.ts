import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths, diffDays, eersteVanMaand, minDatum, maxDatum } from '#lib/kalender/rules.ts';
import type { Formatieregel, Functie } from './model.ts';

/**
 * Σ contract-fte × inzet% × aanwezigheid% over the month of this day, for one function. A line that holds for part of
 * the month counts for that part of its days.
 */
export function effectieveFte(regels: readonly Formatieregel[], functie: Functie, maand: Datum): number {
  const eerste = eersteVanMaand(maand);
  const laatste = addDays(addMonths(eerste, 1), -1);
  const dagen = diffDays(eerste, laatste) + 1;
  return regels
    .filter((regel) => regel.functie === functie)
    .reduce((som, regel) => som + (fte(regel) * dagenIn(regel, eerste, laatste)) / dagen, 0);
}

/** Percentages are multiplied before dividing, so that whole numbers stay whole. */
function fte({ contractFte, inzet, aanwezigheid }: Formatieregel): number {
  return (contractFte * inzet * aanwezigheid) / 10_000;
}

function dagenIn({ van, tot }: Formatieregel, eerste: Datum, laatste: Datum): number {
  const begin = maxDatum(van, eerste);
  const einde = tot === null ? laatste : minDatum(tot, laatste);
  return Math.max(0, diffDays(begin, einde) + 1);
}
