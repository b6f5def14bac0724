import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { KEUZECODES } from '#lib/keuzes/model.ts';

export const keuzesSchema = z.object({});

export const zetKeuzeSchema = z.object({
  code: z.enum(KEUZECODES, { error: 'Deze keuze is er niet.' }),
  versie: rijversie,
  waarde: z.string({ error: 'Kies een van de mogelijkheden.' }).trim().max(40),
  reden: z
    .string({ error: 'Schrijf op waarom.' })
    .trim()
    .min(10, 'Schrijf in een paar woorden waarom (ten minste 10 tekens).')
    .max(300, 'Houd het bij 300 tekens.'),
});
