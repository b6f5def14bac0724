import fc from 'fast-check';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';

/** Any day from 1990 up to and including 2060. */
export const willekeurigeDatum = fc
  .integer({ min: 0, max: 25_932 })
  .map((dagen) => addDays(datum('1990-01-01'), dagen));
