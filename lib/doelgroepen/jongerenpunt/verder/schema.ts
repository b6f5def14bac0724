import { z } from 'zod';
import { kopSchema, optioneleTekst } from '#lib/werkprocessen/schema.ts';

/** Work of the Doorstroompunt a question can go on as. */
export const VERDER_ALS = ['vsv', 'jongere-in-beeld'] as const;

export const verderSchema = kopSchema.extend({
  soort: z.enum(VERDER_ALS, { error: 'Kies als wat de vraag verdergaat.' }),
  reden: optioneleTekst(500, 'De aanleiding'),
  /** Outside the target group, with the reason why. */
  toch: z.preprocess((waarde) => waarde === 'ja' || waarde === 'on' || waarde === true, z.boolean()),
  sluit: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()),
});
