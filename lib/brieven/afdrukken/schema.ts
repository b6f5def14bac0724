import { z } from 'zod';
import { STAPEL } from '#lib/brieven/afdrukken/model.ts';

const ids = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]),
  z
    .array(z.uuid())
    .min(1, 'Vink ten minste één brief aan.')
    .max(STAPEL, `Hooguit ${STAPEL} brieven in één PDF.`),
);
/** The last copy of the page before. */
export const afdrukkenSchema = z.object({ na: z.uuid().optional().catch(undefined) });
/** How many the page said there were: when more came since, the page shows them first. */
export const bundelAllesSchema = z.object({ aantal: z.coerce.number().int().min(1) });
export const maakBundelSchema = z.object({ exemplaar: ids });
export const bundelSchema = z.object({ bundelId: z.uuid({ error: 'Deze bundel is niet gevonden.' }) });
