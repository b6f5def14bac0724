import { z } from 'zod';

export const leeg = z.object({});
export const controleSchema = z.object({
  aantal: z.number().int().min(1).optional(),
  /** At most once a day. */
  nachtelijk: z.boolean().optional(),
});
