import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { BESTANDSOORTEN } from '#lib/platform/verslag/labels.ts';
import type { Periode } from './model.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === null ? undefined : waarde);
const lang = z.string().trim().max(4000, 'Schrijf hoogstens 4.000 tekens.').default('');

/** '2023-2024' is a school year, '2024' a calendar year. */
export const jaarVeld = z.string({ error: 'Kies een jaar.' }).transform((waarde, context): Periode => {
  const schooljaar = parseSchooljaar(waarde);
  if (schooljaar) return { soort: 'schooljaar', schooljaar };
  if (/^(?:19|20)\d\d$/.test(waarde)) return { soort: 'kalenderjaar', jaar: Number(waarde) };
  context.addIssue({
    code: 'custom',
    message: 'Kies een schooljaar, zoals 2023-2024, of een jaar, zoals 2024.',
  });
  return z.NEVER;
});

const vorm = z.string({ error: 'Kies een opgave.' }).max(60, 'Deze opgave bestaat niet.');
const gemeente = z.preprocess(leeg, z.string().max(10, 'Deze gemeente bestaat niet.').optional());
const id = z.uuid({ error: 'Deze kopie is niet gevonden.' });

export const lijstSchema = z.object({ jaar: z.preprocess(leeg, jaarVeld.optional().catch(undefined)) });
const teldag = z.preprocess(leeg, datumVeld('de teldag').optional());
export const opgaveSchema = z.object({ vorm, jaar: jaarVeld, gemeente, teldag });
export const celSchema = opgaveSchema.extend({
  tabel: z.string().max(60),
  rij: z.string().max(60),
  kolom: z.string().max(60),
});
export const kopieSchema = z.object({ id });
export const bestandSchema = kopieSchema.extend({
  als: z.enum([...BESTANDSOORTEN, 'csv'], { error: 'Dit bestand bestaat niet.' }),
  lezer: z.enum(['intern', 'openbaar'], { error: 'Dit bestand bestaat niet.' }).default('intern'),
});
export const maakSchema = opgaveSchema.extend({
  /** What the reader saw: the figures may have changed since. */
  gezien: z.string({ error: 'Laad de pagina opnieuw.' }).regex(/^[0-9a-f]{64}$/, 'Laad de pagina opnieuw.'),
  toelichting: lang,
  reden: lang,
});
export const indienSchema = z.object({
  id,
  versie: rijversie,
  op: datumVeld('de dag waarop u indiende'),
  bij: z.string({ error: 'Schrijf bij wie u indiende.' }).trim().min(1, 'Schrijf bij wie u indiende.').max(200, 'Schrijf hoogstens 200 tekens.'), // prettier-ignore
});
export const terugSchema = z.object({ id, versie: rijversie });
