import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { Cel } from './model.ts';
import { getalIn } from './rules.ts';

/**
 * A number as a cell. The workbook gets it as it is written, with as many decimals: more would tell more than people read. Unknown is not
 * zero, and says so.
 */
export function getalcel(
  getal: number | null,
  { decimalen = 0, procent = false, onbekend = 'onbekend' } = {},
): Cel {
  if (getal === null) return { tekst: onbekend, getal: null };
  const tekst = formatGetal(getal, decimalen) + (procent ? '%' : '');
  return { tekst, getal: getalIn(tekst)?.waarde ?? null };
}

export function tekstcel(tekst: string): Cel {
  return { tekst };
}
