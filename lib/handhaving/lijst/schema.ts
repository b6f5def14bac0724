import { z } from 'zod';
import { DWANGSOMSTATEN } from '../dwangsom/model.ts';
import { LIJSTSOORTEN, ZAAKSTANDEN } from './model.ts';
import { parseSleutel } from './rules.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const STANDEN = [
  ...ZAAKSTANDEN.map((stand) => `zaak:${stand}`),
  ...DWANGSOMSTATEN.map((staat) => `dwangsom:${staat}`),
];

/** As it stands in the address of the list; what is no choice of the list counts as not chosen. */
export const lijstSchema = z.object({
  soort: z.preprocess(leeg, z.enum(LIJSTSOORTEN).optional()).catch(undefined),
  stand: z.preprocess(leeg, z.enum(STANDEN).optional()).catch(undefined),
  van: z.preprocess(leeg, z.enum(['mij', 'iedereen']).optional()).catch(undefined),
  toon: z.preprocess(leeg, z.enum(['open', 'gesloten']).default('open')).catch('open'),
  na: z
    .preprocess(leeg, z.string().optional())
    .catch(undefined)
    .transform((tekst) => (tekst ? (parseSleutel(tekst) ?? undefined) : undefined)),
});
