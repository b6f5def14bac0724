import { z } from 'zod';
import { SAMEN } from '#lib/meldingen/samen/model.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const MEESTE = 50;
const lijst = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : [waarde].flat());

export const voorbeeldSchema = z.object({
  handeling: z.enum(SAMEN, { error: 'Kies wat er met de meldingen moet gebeuren.' }),
  id: z.preprocess(
    lijst,
    z
      .array(z.uuid())
      .min(1, 'Vink ten minste één melding aan.')
      .max(MEESTE, `Doe er hooguit ${MEESTE} tegelijk.`),
  ),
});

/** Each melding with the versie that was seen in the preview: <uuid>.<versie>. */
const gezien = z.preprocess(
  lijst,
  z
    .array(
      z
        .string()
        .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9}$/, 'Deze melding is niet gevonden.')
        .transform((tekst) => ({ id: tekst.slice(0, 36), versie: Number(tekst.slice(37)) })),
    )
    .min(1, 'Vink ten minste één melding aan.')
    .max(MEESTE),
);

export const behandelSchema = z.object({
  handeling: z.enum(['neem', 'kennisgeving'], { error: 'Kies nemen of ter kennisgeving aannemen.' }),
  melding: gezien,
  opmerking: optioneleTekst(500, 'De opmerking aan de school'),
});
export const toewijsSchema = z.object({
  melding: gezien,
  naar: z.uuid({ error: 'Kies een collega uit de lijst.' }),
});
export const bundelSchema = z.object({ id: z.uuid({ error: 'Deze bundel is niet gevonden.' }) });
