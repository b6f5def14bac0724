import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { STANDEN } from '#lib/vsv-trajecten/bestemming/lijst/model.ts';
import { BESTEMMINGEN } from '#lib/vsv-trajecten/bestemming/model.ts';

/** So many in one go; each stands in the preview before anything is done. */
export const MEESTE = 500;
const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));
const lijst = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : [waarde].flat());
const KIES = 'Vink ten minste één jongere aan.';

export const lijstSchema = z.object({
  peildatum: datumOfLeeg('de peildatum').catch(null),
  stand: filter(z.enum(STANDEN)),
  eigenaar: filter(z.enum(['mij', 'team'])),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  na: filter(z.uuid()),
});
export type Lijstvraag = z.output<typeof lijstSchema>;

/** Those ticked, or the whole list as it was narrowed. */
export const voorbeeldSchema = lijstSchema
  .pick({ eigenaar: true, gemeente: true })
  .extend({
    peildatum: datumVeld('de peildatum'),
    keuze: filter(z.enum(BESTEMMINGEN)),
    alle: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
    id: z.preprocess(lijst, z.array(z.uuid()).max(MEESTE, `Doe er hooguit ${MEESTE} tegelijk.`)),
  })
  .refine(({ alle, id }) => alle || id.length > 0, { path: ['id'], message: KIES });

/** Each with the last line on record that was seen and the bestemming: <uuid>.<line>.<bestemming>. */
const rij = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,18}\.[a-z-]+$/, 'Deze jongere is niet gevonden.')
  .transform((tekst) => tekst.split('.'))
  .pipe(z.tuple([z.uuid(), z.string(), z.enum(BESTEMMINGEN)]))
  .transform(([id, gezien, bestemming]) => ({ id, gezien, bestemming }));
export const samenSchema = z.object({
  peildatum: datumVeld('de peildatum'),
  rij: z.preprocess(lijst, z.array(rij).min(1, KIES).max(MEESTE)),
});
export const bundelSchema = z.object({ id: z.uuid({ error: 'Deze bundel is niet gevonden.' }) });
