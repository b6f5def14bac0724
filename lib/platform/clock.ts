import { parseDatum, type Datum } from '#lib/kalender/model.ts';
import { verzetNaarDag } from '#lib/kalender/plaatselijk.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';

/**
 * The only place that reads the clock. `BAKEN_VANDAAG` (a civil date) shifts the day for tests and demos: the time on
 * the clock in the Netherlands stays real, so that order in the logboek is kept and late in the evening it is still that day.
 */
export function now(): Date {
  const real = new Date();
  const dag = parseDatum(process.env.BAKEN_VANDAAG ?? '');
  return dag ? verzetNaarDag(real, dag) : real;
}

/** Today as a civil date in Europe/Amsterdam. */
export function today(): Datum {
  return todayInAmsterdam(now());
}
