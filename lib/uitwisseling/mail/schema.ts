import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';

export const mailoverzichtSchema = z.object({
  na: plekVeld('tijdstip', 'id'),
  wacht: plekVeld('tijdstip', 'id'),
});
const id = z.uuid({ error: 'Deze mail is niet gevonden.' });
export const mailSchema = z.object({ id });
export const mailAfloopSchema = z.object({
  id,
  uitslag: z.enum(['verzonden', 'later', 'geweigerd', 'onzeker']),
  fout: z.string().nullable(),
});
