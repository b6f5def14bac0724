import { z } from 'zod';
import { meldingId } from '#lib/meldingen/schema.ts';
import { versie } from '#lib/werkprocessen/schema.ts';

export const verplaatsSchema = z.object({
  id: meldingId,
  versie,
  werkproces: z.union([z.literal('nieuw'), z.uuid()], { error: 'Kies naar welk werk de melding gaat.' }),
});
export const terugSchema = z.object({
  id: meldingId,
  bundel: z.uuid({ error: 'Deze verplaatsing is niet gevonden.' }),
});
