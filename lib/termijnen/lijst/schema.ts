import { z } from 'zod';
import { parseDatum } from '#lib/kalender/model.ts';
import { isTermijncode } from '#lib/termijnen/catalogus.ts';
import { STANDEN } from '#lib/termijnen/lijst/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);

/** From the address; what does not fit there is passed over. */
export const termijnlijstSchema = z.object({
  stand: z.preprocess(leeg, z.enum(STANDEN).default('lopend').catch('lopend')),
  eigenaar: z.preprocess(
    leeg,
    z
      .union([z.enum(['ik', 'team', 'niemand']), z.uuid()])
      .optional()
      .catch(undefined),
  ),
  code: z.preprocess(leeg, z.string().refine(isTermijncode).optional().catch(undefined)),
  /** The last row of the page before: "2026-03-12.<id>". */
  na: z
    .string()
    .optional()
    .catch(undefined)
    .transform((tekst) => {
      const [, dag, id] =
        /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(tekst ?? '') ?? [];
      const datum = parseDatum(dag ?? '');
      return datum && id ? { datum, id } : null;
    }),
});
