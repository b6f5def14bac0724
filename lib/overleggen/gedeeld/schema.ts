import { z } from 'zod';
import { jongereId } from '#lib/jongeren/schema.ts';

export const gedeeldSchema = z.object({
  jongereId,
  toon: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.uuid({ error: 'Dit is niet gevonden.' }).nullable(),
  ),
});
