import { z } from 'zod';
import { LABEL_REDEN } from '#lib/absoluut-verzuim/labels.ts';
import { STANDEN } from '#lib/absoluut-verzuim/lijst/model.ts';
import type { Redensoort } from '#lib/absoluut-verzuim/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));

/** What the list offers to choose from is what it reads. */
const isReden = (waarde: unknown) => typeof waarde === 'string' && Object.hasOwn(LABEL_REDEN, waarde);

export const lijstSchema = z.object({
  stand: filter(z.enum(STANDEN)),
  reden: filter(z.custom<Redensoort>(isReden)),
  plicht: filter(z.enum(['leerplicht', 'kwalificatieplicht'])),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  controle: filter(z.enum(['niet', 'wel'])),
  na: filter(z.uuid()),
  signaal: filter(z.uuid()),
});
export type Lijstvraag = z.output<typeof lijstSchema>;
