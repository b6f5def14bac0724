import { z } from 'zod';
import { AANDACHTREGELS } from '#lib/doelgroepen/aandacht/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));

export const lijstSchema = z.object({
  regel: filter(z.enum(AANDACHTREGELS)),
  eigenaar: filter(z.enum(['ik', 'team', 'niemand'])),
  opzij: filter(z.literal('ja')),
  na: filter(z.uuid()),
});
export type Lijstvraag = z.output<typeof lijstSchema>;

export const wegzetSchema = z.object({
  werkprocesId: z.uuid(),
  regel: z.enum(AANDACHTREGELS),
  stand: z.string().min(1).max(200),
  reden: z
    .string()
    .trim()
    .min(1, 'Schrijf waarom dit nu geen aandacht vraagt.')
    .max(300, 'Houd de reden kort (hooguit 300 tekens).'),
});
export const terugzetSchema = z.object({ id: z.uuid() });
