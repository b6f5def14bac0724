import { z } from 'zod';
import { parseDatum } from '#lib/kalender/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const vinkje = z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean());

/** From the address; what does not fit there is passed over. */
export const werkvoorraadSchema = z.object({
  eigenaar: z.preprocess(
    leeg,
    z
      .union([z.enum(['ik', 'team', 'niemand']), z.uuid()])
      .optional()
      .catch(undefined),
  ),
  soort: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^[a-z0-9-]{2,40}$/)
      .optional()
      .catch(undefined),
  ),
  gemeente: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .catch(undefined),
  ),
  zonderContact: vinkje.default(false),
  zonderStap: vinkje.default(false),
  /** The last row of the page before: "2026-03-12.<id>", or "geen.<id>" without a day. */
  na: z
    .string()
    .optional()
    .catch(undefined)
    .transform((tekst) => {
      const [, dag, id] =
        /^(\d{4}-\d{2}-\d{2}|geen)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(tekst ?? '') ?? [];
      const datum = parseDatum(dag ?? '');
      return id && (datum || dag === 'geen') ? { datum, id } : null;
    }),
});
