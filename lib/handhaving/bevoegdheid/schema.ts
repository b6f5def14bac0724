import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld, inVolgorde } from '#lib/kalender/schema.ts';
import { BEVOEGDHEIDSOORTEN } from './model.ts';

const gemeenten = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
  z.array(z.string().regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')),
);

export const nieuweBevoegdheidSchema = z
  .object({
    gebruikerId: z.uuid({ error: 'Kies een medewerker.' }),
    soort: z.enum(BEVOEGDHEIDSOORTEN, { error: 'Kies wat u vastlegt.' }),
    nummer: z
      .string()
      .trim()
      .max(40, 'Houd het nummer kort (hooguit 40 tekens).')
      .transform((tekst) => tekst || null)
      .nullable()
      .default(null),
    van: datumVeld('de eerste dag'),
    tot: datumOfLeeg('de laatste dag'),
    gemeenten,
  })
  .refine(...inVolgorde())
  .refine((rij) => rij.soort !== 'boa-akte' || rij.nummer, {
    path: ['nummer'],
    message: 'Een boa-akte heeft een nummer.',
  })
  .refine((rij) => rij.soort !== 'boa-akte' || rij.tot, {
    path: ['tot'],
    message: 'Een boa-akte heeft een laatste dag; zij geldt vijf jaar.',
  });

export const eindeBevoegdheidSchema = z.object({
  id: z.uuid({ error: 'Deze bevoegdheid is niet gevonden.' }),
  versie: rijversie,
  tot: datumVeld('de laatste dag'),
});
export const ambtenarenSchema = z.object({});
