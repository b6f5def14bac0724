import { z } from 'zod';
import { FUNCTIES } from '#lib/formatie/model.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { addMonths, eersteVanMaand } from '#lib/kalender/rules.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { MAATCODES } from './maten.ts';

/** More months than this say more about another time than about the change. */
const MEESTE_JAREN = 10;

const id = z.uuid({ error: 'Deze evaluatie is niet gevonden.' });
const leegAlsNull = (waarde: unknown) => (typeof waarde === 'string' && waarde.trim() === '' ? null : waarde);

const velden = z.object({
  titel: z
    .string({ error: 'Geef de evaluatie een naam.' })
    .trim()
    .min(3, 'Geef de evaluatie een naam.')
    .max(200, 'Gebruik hooguit 200 tekens.'),
  vraag: z.preprocess(
    leegAlsNull,
    z.string().trim().max(600, 'Gebruik hooguit 600 tekens.').nullable().default(null),
  ),
  vraagBron: z.preprocess(
    leegAlsNull,
    z.string().trim().max(200, 'Gebruik hooguit 200 tekens.').nullable().default(null),
  ),
  functie: z.preprocess(
    leegAlsNull,
    z.enum(FUNCTIES, { error: 'Kies een functie.' }).nullable().default(null),
  ),
  fte: z.preprocess(
    (waarde) => {
      const leeg = leegAlsNull(waarde);
      return typeof leeg === 'string' ? Number(leeg.trim().replace(',', '.')) : leeg;
    },
    z
      .number({ error: 'Schrijf een getal, zoals 3,5.' })
      .min(-100, 'Schrijf een getal tussen -100 en 100.')
      .max(100, 'Schrijf een getal tussen -100 en 100.')
      .nullable()
      .default(null),
  ),
  veranderdOp: datumVeld('de dag waarop de formatie veranderde'),
  tweedeStapOp: datumOfLeeg('de dag van de tweede stap'),
  van: datumVeld('de eerste maand'),
  tot: datumOfLeeg('de laatste maand'),
  maten: z.preprocess(
    (waarde) => (typeof waarde === 'string' ? [waarde] : waarde),
    z
      .array(z.enum(MAATCODES as [string, ...string[]], { error: 'Kies cijfers uit de lijst.' }), {
        error: 'Kies ten minste één cijfer.',
      })
      .min(1, 'Kies ten minste één cijfer.'),
  ),
});

type Velden = z.output<typeof velden>;

/** Days in their order; the first month begins on its first day. */
function inVolgorde(input: Velden, context: z.RefinementCtx): void {
  const fout = (veld: keyof Velden, message: string) =>
    context.addIssue({ code: 'custom', path: [veld], message });
  if (input.van >= eersteVanMaand(input.veranderdOp))
    fout('van', 'Kies een maand vóór de verandering; anders is er niets om mee te vergelijken.');
  else if (input.van < addMonths(input.veranderdOp, -12 * MEESTE_JAREN))
    fout('van', `Kies een maand die hooguit ${MEESTE_JAREN} jaar voor de verandering ligt.`);
  if (input.tweedeStapOp !== null && input.tweedeStapOp <= input.veranderdOp)
    fout('tweedeStapOp', 'De tweede stap komt na de eerste.');
  if (input.tot !== null && input.tot <= input.veranderdOp)
    fout('tot', 'Kies een maand na de verandering, of laat dit leeg.');
  if (input.tot !== null && input.tot > addMonths(input.veranderdOp, 12 * MEESTE_JAREN))
    fout('tot', `Kies een maand die hooguit ${MEESTE_JAREN} jaar na de verandering ligt.`);
}

const hele = <Deel extends Velden>(input: Deel): Deel => ({ ...input, van: eersteVanMaand(input.van) });

export const maakSchema = velden.superRefine(inVolgorde).transform(hele);
export const wijzigSchema = velden.extend({ id, versie: rijversie }).superRefine(inVolgorde).transform(hele);

export const evaluatielijstSchema = z.object({});
export const evaluatieSchema = z.object({ id });

/** Own words beside those of the machine, for one measure or for the whole; empty takes them away. */
export const woordenSchema = z.object({
  id,
  versie: rijversie,
  bij: z.enum(['geheel', ...MAATCODES], { error: 'Dit cijfer hoort niet bij de evaluatie.' }),
  tekst: z.string().trim().max(4000, 'Gebruik hooguit 4000 tekens.').default(''),
});

export const notitieSchema = z.object({
  id,
  soort: z.enum(['omstandigheid', 'breuk'], { error: 'Kies of het een omstandigheid of een trendbreuk is.' }),
  op: datumVeld('de dag'),
  zin: z
    .string({ error: 'Schrijf in een zin wat er was.' })
    .trim()
    .min(5, 'Schrijf in een zin wat er was.')
    .max(300, 'Gebruik hooguit 300 tekens.'),
});

export const weghaalSchema = z.object({ id, notitie: z.uuid({ error: 'Deze regel is niet gevonden.' }) });
