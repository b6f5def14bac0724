import { z } from 'zod';
import { editieSchema } from '../../schema.ts';

export const rondeSchema = editieSchema.extend({ ronde: z.uuid() });

export const standSchema = rondeSchema.extend({
  status: z.enum(['bezig', 'mislukt']),
  gedaan: z.int().min(0).optional(),
  totaal: z.int().min(0).optional(),
});
