import { z } from 'zod';
import { kopieSchema } from '../schema.ts';

export const uitgeefSchema = kopieSchema.extend({
  /** What the reader saw: something else may have gone out since. */
  gezien: z.string({ error: 'Laad de pagina opnieuw.' }).regex(/^[0-9a-f]{64}$/, 'Laad de pagina opnieuw.'),
});
