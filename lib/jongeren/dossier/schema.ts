import { z } from 'zod';
import { parseDatum } from '#lib/kalender/model.ts';
import { parseInvoerdatum } from '#lib/kalender/opmaak.ts';
import { TIJDLIJNFILTERS } from '#lib/jongeren/dossier/model.ts';
import { jongereId } from '#lib/jongeren/schema.ts';

const filter = z.enum(TIJDLIJNFILTERS);

/** From the address: what does not fit there is passed over, a dossier always opens. */
export const dossierSchema = z.object({
  jongereId,
  op: z
    .string()
    .optional()
    .transform((tekst) => (tekst ? parseInvoerdatum(tekst) : null)),
  toon: z.preprocess(
    (waarde) =>
      [waarde]
        .flat()
        .filter((item): item is string => typeof item === 'string' && filter.safeParse(item).success),
    z.array(filter),
  ),
  ouder: z
    .string()
    .optional()
    .transform((tekst) => {
      const [, dag, id] = /^(\d{4}-\d{2}-\d{2})\.(\d{1,18})$/.exec(tekst ?? '') ?? [];
      const datum = parseDatum(dag ?? '');
      return datum && id ? { datum, id } : null;
    })
    .catch(null),
});

export const inzageSchema = z.object({
  jongereId,
  ouder: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});
