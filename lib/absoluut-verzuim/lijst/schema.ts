import { z } from 'zod';
import { STANDEN } from '#lib/absoluut-verzuim/lijst/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));

export const lijstSchema = z.object({
  stand: filter(z.enum(STANDEN)),
  reden: filter(
    z.enum([
      'ingekomen',
      'uitgeschreven',
      'vrijstelling-afgelopen',
      'nieuw-leerplichtig',
      'nooit-ingeschreven',
      'gemeld',
      'eerder',
    ]),
  ),
  plicht: filter(z.enum(['leerplicht', 'kwalificatieplicht'])),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  controle: filter(z.enum(['niet', 'wel'])),
  na: filter(z.uuid()),
  signaal: filter(z.uuid()),
});
export type Lijstvraag = z.output<typeof lijstSchema>;
