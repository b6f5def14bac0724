import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { isInstelbaar } from '#lib/termijnen/instellingen/rules.ts';

export const instellingenSchema = z.object({});

export const wijzigInstellingSchema = z.object({
  code: z.string().refine(isInstelbaar, 'Deze termijn staat in de wet en is niet te wijzigen.'),
  versie: rijversie,
  aantal: z.coerce
    .number({ error: 'Vul een heel getal in.' })
    .int('Vul een heel getal in.')
    .min(0, 'Vul 0 of meer in.')
    .max(400, 'Vul hooguit 400 in.'),
  eenheid: z.enum(['WERKDAGEN', 'DAGEN', 'WEKEN', 'MAANDEN'], { error: 'Kies een eenheid.' }),
  bron: z.string().trim().min(3, 'Schrijf op waar deze afspraak staat.').max(300, 'Houd het bij 300 tekens.'),
});
