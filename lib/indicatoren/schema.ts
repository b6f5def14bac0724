import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === null ? undefined : waarde);

const schooljaar = z.string({ error: 'Kies een schooljaar.' }).transform((waarde, context) => {
  const gelezen = parseSchooljaar(waarde);
  if (gelezen) return gelezen;
  context.addIssue({
    code: 'custom',
    message: `"${waarde}" is geen schooljaar; schrijf bijvoorbeeld 2023-2024.`,
  });
  return z.NEVER;
});
const peildatum = z.preprocess(leeg, datumVeld('de peildatum').optional());
const bekendOp = z.preprocess(leeg, datumVeld('de dag waarop het bekend was').optional());
const code = z.string({ error: 'Kies een indicator.' }).max(60, 'Deze indicator bestaat niet.');
const dimensies = z.record(z.string().max(30), z.string().max(60)).default({});

/** One indicator over one school year. Without a school year: the running one. */
export const vraagSchema = z.object({
  code,
  schooljaar: z.preprocess(leeg, schooljaar.optional()),
  kalenderjaar: z.preprocess(
    leeg,
    z.coerce.number({ error: 'Kies een jaar.' }).int().min(1990).max(2100).optional(),
  ),
  peildatum,
  bekendOp,
  versie: z.preprocess(
    leeg,
    z.coerce.number({ error: 'Kies een versie van de definitie.' }).int().optional(),
  ),
  filter: dimensies,
  per: z.array(z.string().max(30)).max(10).optional(),
});

/** The same with the way to lay it out: values of fixed dimensions, and what stands in rows and columns. */
export const paginaSchema = vraagSchema.omit({ per: true, kalenderjaar: true }).extend({
  vast: dimensies,
  rijen: z.array(z.string().max(30)).max(6).default([]),
  kolom: z.preprocess(leeg, z.string().max(30).optional()),
  aandeel: z.enum(['kolom', 'geheel']).optional().catch(undefined),
});
export const herleidSchema = vraagSchema
  .omit({ per: true })
  .extend({ na: plekVeld('getal', 'id', 'id', 'getal') });
export const herzieningSchema = vraagSchema.pick({ code: true, peildatum: true, versie: true }).extend({
  schooljaar: z.preprocess(leeg, schooljaar.optional()),
});
export const legeVraag = z.object({});
export const overzichtSchema = z.object({ zoek: z.string().trim().max(100).default('').catch('') });
