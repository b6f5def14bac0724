import { z } from 'zod';
import { BESTANDSOORTEN } from '#lib/platform/verslag/labels.ts';
import { LEZERS } from './model.ts';

const id = z.uuid({ error: 'Deze evaluatie is niet gevonden.' });

export const maakDocumentSchema = z
  .object({
    id,
    lezer: z.enum(LEZERS, { error: 'Kies voor wie het document is.' }),
    gelezen: z.string().optional(),
    toelichting: z
      .string()
      .trim()
      .max(1000, 'Schrijf hoogstens 1000 tekens.')
      .optional()
      .transform((tekst) => tekst || null),
  })
  .superRefine(({ lezer, gelezen }, context) => {
    if (lezer === 'openbaar' && gelezen !== 'ja')
      context.addIssue({
        code: 'custom',
        path: ['gelezen'],
        message: 'Lees eerst de eigen woorden en wat er verder gebeurde: die gaan mee zoals ze er staan.',
      });
  });

export const documentenSchema = z.object({ id });
export const documentSchema = z.object({ id, document: z.uuid({ error: 'Dit document is niet gevonden.' }) });
export const bestandSchema = documentSchema.extend({
  als: z.enum(BESTANDSOORTEN, { error: 'Dit bestand bestaat niet.' }),
});
