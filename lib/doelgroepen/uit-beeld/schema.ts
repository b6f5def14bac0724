import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));

export const lijstSchema = z.object({
  eigenaar: filter(z.enum(['ik', 'team', 'niemand'])),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  na: plekVeld('dag', 'id'),
});
export type Lijstvraag = z.output<typeof lijstSchema>;
