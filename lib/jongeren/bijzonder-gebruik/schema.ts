import { z } from 'zod';

export const bijzonderGebruikSchema = z.object({
  dagen: z.preprocess(
    (value) => (value === undefined || value === '' ? 30 : value),
    z.coerce
      .number({ error: 'Kies een aantal dagen.' })
      .int()
      .min(1)
      .max(92, { error: 'Ten hoogste 92 dagen tegelijk.' }),
  ),
});
