import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { ADVIESONDERWERPEN, OPKOMSTEN } from '#lib/preventie/model.ts';
import { optioneleTekst, verplichteTekst, versie } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const id = z.uuid({ error: 'Dit spreekuur is niet gevonden.' });
const schoolId = z.uuid({ error: 'Kies een school.' });
const tijd = z
  .string({ error: 'Vul de tijd in.' })
  .min(1, { error: 'Vul de tijd in.', abort: true })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 09:00.');

const na = z.preprocess(leeg, z.uuid().nullable().catch(null));
export const lijstSchema = z.object({ komend: na, geweest: na, adviezen: na });
export const reeksSchema = z.object({ reeksId: z.uuid({ error: 'Deze reeks is niet gevonden.' }) });
export const spreekuurSchema = z.object({ id });
export const kopSchema = z.object({ id, versie });

export const planSchema = z
  .object({
    schoolId,
    datum: datumVeld('de dag'),
    begin: tijd,
    einde: tijd,
    plaats: z.string().trim().max(120, 'Gebruik hooguit 120 tekens.').default(''),
  })
  .refine(({ begin, einde }) => begin < einde, {
    path: ['einde'],
    message: 'Het einde ligt na het begin.',
  });

/** One pupil, or several proposals at once. */
export const zetOpSchema = z.object({
  id,
  jongere: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.uuid()).min(1, 'Kies ten minste één leerling.').max(40, 'Kies er hooguit veertig tegelijk.'),
  ),
  aanleiding: verplichteTekst(200, 'Schrijf kort waarom.'),
});

const GEEN_UITKOMST = 'Kies wat eruit kwam, of dat de leerling er niet was.';

/** The list asks both in one choice: 'verschenen:informatie-advies', or only 'niet-verschenen'. */
function splitUitkomst(invoer: unknown, context: z.RefinementCtx): unknown {
  if (typeof invoer !== 'object' || invoer === null || 'opkomst' in invoer) return invoer;
  const [opkomst, resultaat] = 'uitkomst' in invoer ? String(invoer.uitkomst).split(':') : [];
  if (!OPKOMSTEN.some((code) => code === opkomst)) {
    context.addIssue({ code: 'custom', path: ['uitkomst'], message: GEEN_UITKOMST });
    return z.NEVER;
  }
  return { ...invoer, opkomst, resultaat: resultaat ?? '' };
}

const gesprekVelden = z.object({
  id: z.uuid({ error: 'Dit gesprek is niet gevonden.' }),
  versie,
  opkomst: z.enum(OPKOMSTEN, { error: GEEN_UITKOMST }),
  resultaat: z.preprocess(leeg, z.string().max(60).nullable()),
  vervolg: optioneleTekst(200, 'De afspraak'),
});
export const gesprekSchema = z.preprocess(splitUitkomst, gesprekVelden);
export const gesprekkopSchema = z.object({ id: z.uuid({ error: 'Dit gesprek is niet gevonden.' }), versie });

export const adviesSchema = z.object({
  schoolId,
  datum: datumVeld('de dag'),
  onderwerp: z.enum(ADVIESONDERWERPEN, { error: 'Kies een onderwerp.' }),
  toelichting: z.string().trim().max(500, 'Gebruik hooguit 500 tekens.').default(''),
});
export const trekAdviesInSchema = z.object({ id: z.uuid({ error: 'Dit advies is niet gevonden.' }) });
