import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';

export const legVrijstellingVastSchema = z.object({
  jongereId,
  grond: z.enum(GRONDEN, { error: 'Kies de grond van de vrijstelling.' }),
  van: datumVeld('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
});
