import { z } from 'zod';
import { dagMet } from '#lib/kalender/schema.ts';
import { MET_DE_HAND } from '#lib/werkprocessen/termijnen/model.ts';

export const stelTermijnSchema = z.object({
  id: z.uuid({ error: 'Dit werkproces is niet gevonden.' }),
  code: z.enum(MET_DE_HAND, { error: 'Kies een termijn uit de lijst.' }),
  start: dagMet('Vul de dag in waarop dit begon.'),
});
