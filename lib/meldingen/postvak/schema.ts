import { z } from 'zod';
import { datum, parseDatum, type Datum } from '#lib/kalender/model.ts';
import { CATEGORIEEN, STATUSSEN } from '#lib/meldingen/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));

export type Plek = { readonly prioriteit: number; readonly ontvangenOp: Datum; readonly id: string };

/** Where the page before ended: 1.2026-11-20.<uuid>; anything else begins at the top. */
const na = z.preprocess(
  leeg,
  z
    .string()
    .optional()
    .transform((tekst): Plek | undefined => {
      const [prioriteit = '', dag = '', id = ''] = (tekst ?? '').split('.');
      const ontvangenOp = parseDatum(dag);
      const heel = /^[123]$/.test(prioriteit) && ontvangenOp && z.uuid().safeParse(id).success;
      return heel ? { prioriteit: Number(prioriteit), ontvangenOp: datum(ontvangenOp), id } : undefined;
    }),
);

export const postvakSchema = z.object({
  status: filter(z.enum(STATUSSEN)),
  categorie: filter(z.enum(CATEGORIEEN)),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  eigenaar: filter(z.union([z.literal('mij'), z.literal('niemand'), z.uuid()])),
  na,
});
export type Postvakfilter = z.output<typeof postvakSchema>;
