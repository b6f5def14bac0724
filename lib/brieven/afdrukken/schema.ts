import { z } from 'zod';

const ids = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]),
  z.array(z.uuid()).min(1, 'Vink ten minste één brief aan.').max(500, 'Hooguit 500 brieven tegelijk.'),
);
export const afdrukkenSchema = z.object({});
export const maakBundelSchema = z.object({ exemplaar: ids });
export const bundelSchema = z.object({ bundelId: z.uuid({ error: 'Deze bundel is niet gevonden.' }) });
