import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { KANALEN } from '#lib/brieven/geadresseerden/model.ts';
import { SJABLOONCODES } from '#lib/brieven/sjablonen/catalogus.ts';

const code = z.enum(SJABLOONCODES, { error: 'Dit sjabloon is niet gevonden.' });
const nummer = z.coerce.number({ error: 'Deze versie is niet gevonden.' }).int().min(0).max(100_000);
const tekst = (max: number, wat: string) =>
  z
    .string()
    .trim()
    .max(max, `${wat} is te lang (hooguit ${max} tekens).`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);

export const sjablonenSchema = z.object({});
export const sjabloonSchema = z.object({
  code,
  voorbeeld: z.preprocess(
    (waarde) => (waarde === '' ? undefined : waarde),
    nummer.optional().catch(undefined),
  ),
});
export const sjabloonversieSchema = z.object({ code, nummer });
export const bewaarSjabloonSchema = z.object({
  code,
  bestandsnaam: z.string().trim().max(200).default('sjabloon.docx'),
  bestand: z.custom<Buffer>((waarde) => Buffer.isBuffer(waarde), 'Kies een Word-bestand.'),
  toelichting: tekst(300, 'De toelichting'),
});
export const afzenderSchema = z.object({
  versie: rijversie,
  naam: tekst(120, 'De naam'),
  adres: tekst(200, 'Het adres'),
  plaats: tekst(80, 'De plaats'),
  telefoon: tekst(30, 'Het telefoonnummer'),
  email: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.email('Dit is geen volledig e-mailadres.').max(200).nullable(),
  ),
  bezwaarAdres: tekst(300, 'Het adres voor bezwaar'),
  kanaal: z.enum(KANALEN).default('post'),
});
