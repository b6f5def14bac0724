import { z } from 'zod';

const gebruikerId = z.uuid({ error: 'Deze gebruiker is niet gevonden.' });
export const readSpecialisatiesSchema = z.object({ gebruikerId });
export const zetSpecialisatiesSchema = z.object({
  gebruikerId,
  codes: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.string().max(60)).max(50),
  ),
});
