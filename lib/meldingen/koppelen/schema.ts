import { z } from 'zod';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { GESLACHTEN } from '#lib/jongeren/model.ts';

const tekst = z.string().nullable().default(null);

/** What an importer kept of a person: the fields as they stood in the file. What cannot be read, is unknown. */
export const aangeleverdSchema = z.object({
  pgn: tekst,
  geslachtsnaam: z
    .string()
    .nullable()
    .default(null)
    .transform((naam) => naam ?? ''),
  voorvoegsel: tekst,
  voornamen: z
    .string()
    .nullable()
    .default(null)
    .transform((naam) => naam ?? ''),
  geslacht: z.enum(GESLACHTEN).catch('onbekend'),
  geboortedatum: tekst.transform((dag): Datum | null => (dag ? parseInvoerdatum(dag) : null)),
  straat: tekst,
  huisnummer: tekst,
  postcode: tekst,
  plaats: tekst,
  gemeente: tekst,
});
