import { z } from 'zod';
import { JIKP_GRONDEN } from '#lib/doelgroepen/jikp/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));

export const jikpSchema = z.object({
  grond: filter(z.enum(JIKP_GRONDEN)),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  na: filter(z.uuid()),
});
export type Jikpvraag = z.output<typeof jikpSchema>;
