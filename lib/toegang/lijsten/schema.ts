import { z } from 'zod';
import { LIJSTNAMEN } from '#lib/toegang/lijsten/labels.ts';

const lijst = z.enum(LIJSTNAMEN, { error: 'Deze lijst is er niet.' });
const reeks = (waarde: unknown) =>
  waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde];
const vraag = z
  .string()
  .max(500, 'Deze keuze is te lang om te bewaren.')
  .regex(/^[\w.~%+=&-]*$/, 'Deze keuze is niet te bewaren.')
  .default('');
const naam = z
  .string({ error: 'Geef de weergave een naam.' })
  .trim()
  .min(1, 'Geef de weergave een naam.')
  .max(40, 'Houd de naam kort (hooguit 40 tekens).');

export const kolommenSchema = z.object({
  lijst,
  kolommen: z.preprocess(reeks, z.array(z.string().regex(/^[a-zA-Z-]{1,30}$/)).max(40)),
});
export const weergaveSchema = z.object({ lijst, naam, vraag });
export const verwijderSchema = z.object({ lijst, naam });
export const vraagExportSchema = z.object({
  lijst,
  vraag,
  doel: z
    .string({ error: 'Schrijf waarvoor u dit bestand gebruikt.' })
    .trim()
    .min(10, 'Schrijf in een paar woorden waarvoor u dit bestand gebruikt.')
    .max(300, 'Houd het doel kort (hooguit 300 tekens).'),
});
export const haalExportSchema = z.object({ exportId: z.uuid({ error: 'Dit bestand is er niet.' }) });
