import type { Datum } from '#lib/kalender/model.ts';
import { addMonths } from '#lib/kalender/rules.ts';
import type { Gebruik } from '../zaak/model.ts';

/**
 * Wet politiegegevens art. 8 and 14 (T20): one year free use in the daily task, then only by a targeted search with a reason; removed at
 * the latest five years after the first processing; kept another five years to account for, then destroyed.
 */
export const BEWAREN = { vrijMaanden: 12, verwijderMaanden: 60, vernietigMaanden: 120 } as const;

export function gebruikOp(beginOp: Datum, dag: Datum): Gebruik {
  if (dag >= vernietigVanaf(beginOp)) return 'vernietigen';
  if (dag >= verwijderVanaf(beginOp)) return 'verwijderd';
  return dag >= afgeschermdVanaf(beginOp) ? 'afgeschermd' : 'vrij';
}

export const afgeschermdVanaf = (beginOp: Datum): Datum => addMonths(beginOp, BEWAREN.vrijMaanden);
export const verwijderVanaf = (beginOp: Datum): Datum => addMonths(beginOp, BEWAREN.verwijderMaanden);
export const vernietigVanaf = (beginOp: Datum): Datum => addMonths(beginOp, BEWAREN.vernietigMaanden);
