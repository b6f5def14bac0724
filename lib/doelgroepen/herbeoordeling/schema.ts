import { z } from 'zod';
import { HERBEOORDELINGEN } from '#lib/doelgroepen/herbeoordeling/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const filter = <T extends z.ZodType>(schema: T) => z.preprocess(leeg, schema.optional().catch(undefined));
const lijst = (waarde: unknown) =>
  waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde];

export const lijstSchema = z.object({
  voorstel: filter(z.enum(HERBEOORDELINGEN)),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  stand: filter(z.enum(['open', 'gedaan'])),
  na: filter(z.uuid()),
});
export type Lijstvraag = z.output<typeof lijstSchema>;

/** Which rows: those ticked, or all of the list as it was narrowed. */
const keuze = {
  id: z.preprocess(lijst, z.array(z.uuid({ error: 'Deze keuze klopt niet; ververs de pagina.' })).max(2_000)),
  alle: z.preprocess((waarde) => waarde === 'ja', z.boolean()).default(false),
  voorstel: filter(z.enum(HERBEOORDELINGEN)),
  gemeente: filter(z.string().regex(/^[0-9]{4}$/)),
  /** One outcome for all of them; empty: each as proposed. */
  uitkomst: z.preprocess(
    leeg,
    z.enum(HERBEOORDELINGEN, { error: 'Kies een uitkomst uit de lijst.' }).optional(),
  ),
};
export const keuzeSchema = z.object(keuze);
export type Keuze = z.output<typeof keuzeSchema>;
export const bevestigSchema = z.object({
  ...keuze,
  aantal: z.coerce.number().int().min(1, 'Kies eerst wie u wilt bevestigen.'),
  sluitreden: z.preprocess(leeg, z.string().max(60).optional()),
});
export const startSchema = z.object({});
export const bundelSchema = z.object({ id: z.uuid() });
