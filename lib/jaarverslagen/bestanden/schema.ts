import { z } from 'zod';
import { BESTANDSOORTEN } from '#lib/platform/verslag/labels.ts';
import { editieSchema } from '../schema.ts';

export const bestandSchema = editieSchema.extend({
  lezer: z.enum(['intern', 'openbaar'], { error: 'Dit bestand is niet gevonden.' }),
  als: z.enum(BESTANDSOORTEN, { error: 'Dit bestand is niet gevonden.' }),
});
