import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Datum } from '#lib/kalender/model.ts';

/**
 * The only place that reads the clock. `BAKEN_VANDAAG` (a civil date) shifts the day for tests and demos: the time of
 * day stays real, so that order in the logboek is kept.
 */
export function now(): Date {
  const shifted = process.env.BAKEN_VANDAAG;
  if (!shifted) return new Date();
  const real = new Date();
  return new Date(`${shifted}T${real.toISOString().slice(11)}`);
}

/** Today as a civil date in Europe/Amsterdam. */
export function today(): Datum {
  return todayInAmsterdam(now());
}
