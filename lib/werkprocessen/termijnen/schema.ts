import { z } from 'zod';
import { datum } from '#lib/kalender/model.ts';

/** Terms that no other step of the work sets by itself; a colleague sets them when the occasion is there. */
export const MET_DE_HAND = ['T13', 'T14', 'T16'] as const;

export const stelTermijnSchema = z.object({
  id: z.uuid({ error: 'Dit werkproces is niet gevonden.' }),
  code: z.enum(MET_DE_HAND, { error: 'Kies een termijn uit de lijst.' }),
  start: z.iso.date({ error: 'Vul de dag in waarop dit begon.' }).transform(datum),
});
