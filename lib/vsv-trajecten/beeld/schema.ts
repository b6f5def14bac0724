import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { BIG5_STANDEN, MOMENTEN } from '#lib/vsv-trajecten/beeld/model.ts';
import { kopSchema } from '#lib/werkprocessen/schema.ts';

const moment = z.enum(MOMENTEN, { error: 'Kies het moment.' });
const stand = z.enum(BIG5_STANDEN, { error: 'Kies ja, deels of nee.' });

export const big5Schema = kopSchema.extend({
  moment,
  op: datumVeld('de dag'),
  support: stand,
  wonen: stand,
  schoolWerk: stand,
  inkomen: stand,
});

/** Scores come as fields `score-<leefgebied>` with words in `toelichting-<leefgebied>`; an empty one was not talked about. */
export const leefgebiedenSchema = kopSchema.extend({ moment, op: datumVeld('de dag') }).catchall(z.unknown());

export const scoreSchema = z.coerce
  .number()
  .int()
  .min(1)
  .max(5)
  .transform((getal) => getal as 1 | 2 | 3 | 4 | 5);
