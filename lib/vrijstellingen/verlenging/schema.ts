import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { schooljaarVeld } from '#lib/vrijstellingen/lijst/schema.ts';
import { STANDEN } from '#lib/vrijstellingen/verlenging/model.ts';
import { pakUit } from '#lib/vrijstellingen/verlenging/rules.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

export const MEESTE_SAMEN = 1_000;
/** Ticks on earlier pages go along in the address, which has an end. */
export const MEESTE_VINKJES = 200;
/** How many of those left out are named after a bulk action; the preview names them all. */
export const MEEST_GENOEMD = 25;

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const optioneel = <Vorm extends z.ZodType>(vorm: Vorm) => z.preprocess(leeg, vorm.optional());
const filter = {
  schooljaar: optioneel(schooljaarVeld),
  grond: optioneel(z.enum(['5-A', '5-B', '5-C'], { error: 'Kies een grond uit de lijst.' })),
  land: optioneel(z.string().regex(/^[A-Z]{2}$/, 'Kies een land uit de lijst.')),
  school: optioneel(z.uuid({ error: 'Kies een school uit de lijst.' })),
  gemeente: optioneel(z.string().regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')),
  stand: optioneel(z.enum(STANDEN, { error: 'Kies een stand uit de lijst.' })),
};

const lijst = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : [waarde].flat());
/** What is ticked on this page, and what on the pages before. */
const vinkjes = {
  id: z.preprocess(lijst, z.array(z.uuid()).max(MEESTE_SAMEN)),
  gekozen: z
    .string()
    .default('')
    .transform(pakUit)
    .pipe(
      z
        .array(z.uuid())
        .max(
          MEESTE_VINKJES,
          `Vink er ten hoogste ${MEESTE_VINKJES} aan, of neem alles wat u met de keuzes ziet.`,
        ),
    ),
};

export const verlengSchema = z.object({
  ...filter,
  ...vinkjes,
  na: optioneel(z.uuid({ error: 'Begin opnieuw bij de eerste pagina.' })),
  over: optioneel(
    z
      .string()
      .transform((tekst) => tekst.split(',').filter(Boolean))
      .pipe(z.array(z.uuid()).max(MEEST_GENOEMD)),
  ),
});
const handeling = z.enum(['verlengen', 'herinneren'], { error: 'Kies verlengen of herinneren.' });

export const voorbeeldSchema = z.object({
  ...filter,
  ...vinkjes,
  handeling,
  alle: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
  ontvangenOp: datumOfLeeg('de dag van ontvangst'),
  verklaringOp: datumOfLeeg('de datum van de verklaringen'),
  /** The days were sent along, so an empty one is a mistake and not the beginning. */
  getoetst: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
});

/** The ids that the preview showed, in one field: a thousand hidden fields is more than a form can bear. */
const ids = z
  .string({ error: 'Vink ten minste één vrijstelling aan.' })
  .transform((tekst) => tekst.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).min(1, 'Vink ten minste één vrijstelling aan.').max(MEESTE_SAMEN));
/** Whom of these the colleague leaves out after all. */
const zonder = z.preprocess(lijst, z.array(z.uuid()).max(MEESTE_SAMEN));
type Keuze = { ids: string[]; zonder: string[] };
const zonderWeggelaten = <Vorm extends Keuze>({ ids: alle, zonder: weg, ...rest }: Vorm) => ({
  ...rest,
  ids: alle.filter((id) => !weg.includes(id)),
});
const ietsOver = ({ ids: alle, zonder: weg }: Keuze) => alle.some((id) => !weg.includes(id));
const NIEMAND_OVER = { path: ['zonder'], message: 'Laat er ten minste één over.' };

export const verlengSamenSchema = z
  .object({
    ids,
    zonder,
    schooljaar: schooljaarVeld,
    ontvangenOp: datumVeld('de dag van ontvangst'),
    verklaringOp: datumVeld('de datum van de verklaringen'),
    motivering: optioneleTekst(1000, 'De motivering'),
    vroeg: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
  })
  .refine(ietsOver, NIEMAND_OVER)
  .transform(zonderWeggelaten);
export const herinnerSchema = z
  .object({
    ids,
    zonder,
    schooljaar: schooljaarVeld,
    brieven: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
  })
  .refine(ietsOver, NIEMAND_OVER)
  .transform(zonderWeggelaten);
export const bundelSchema = z.object({ id: z.uuid({ error: 'Deze bundel is niet gevonden.' }) });
export const leegSchema = z.object({});
