import { z } from 'zod';

export const vergelijkingId = z.object({ id: z.uuid({ error: 'Deze vergelijking bestaat niet.' }) });
export const startSchema = z.object({
  toch: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()),
});
