import { z } from 'zod';

export const publicatieSchema = z.object({
  schooljaar: z.string().max(9).optional().catch(undefined),
  stand: z.enum(['voorlopig', 'definitief']).optional().catch(undefined),
});
