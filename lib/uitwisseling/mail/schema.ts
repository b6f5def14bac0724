import { z } from 'zod';

export const mailoverzichtSchema = z.object({});
const id = z.uuid({ error: 'Deze mail is niet gevonden.' });
export const mailSchema = z.object({ id });
export const mailAfloopSchema = z.object({
  id,
  uitslag: z.enum(['verzonden', 'later', 'geweigerd', 'onzeker']),
  fout: z.string().nullable(),
});
