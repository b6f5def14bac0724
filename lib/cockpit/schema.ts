import { z } from 'zod';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { WERKFUNCTIES } from './model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);

/** From the address; what does not fit there is passed over, but a day that cannot be is told. */
export const standSchema = z.object({
  gemeente: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .catch(undefined),
  ),
  functie: z.preprocess(leeg, z.enum(WERKFUNCTIES).optional().catch(undefined)),
  dag: z.preprocess(leeg, z.string().max(30).optional().catch(undefined)).transform((tekst) => ({
    getypt: tekst,
    dag: tekst === undefined ? null : parseInvoerdatum(tekst),
  })),
});
