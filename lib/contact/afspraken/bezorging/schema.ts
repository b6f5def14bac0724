import { z } from 'zod';

export const nogeensSchema = z.object({
  afspraakId: z.uuid({ error: 'Deze afspraak is niet gevonden.' }),
  /** The address whose message did not arrive. */
  was: z.string(),
  naar: z
    .string({ error: 'Vul het mailadres in.' })
    .trim()
    .pipe(z.email('Schrijf een mailadres als naam@voorbeeld.nl.')),
});
