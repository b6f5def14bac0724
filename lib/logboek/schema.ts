import { z } from 'zod';
import { datum, parseDatum } from '#lib/kalender/model.ts';

/** A moment as the database writes it, and the number of the line: 2026-11-25 14:03:09.123456+01_812 */
const PLEK =
  /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?_\d{1,18}$/;
const leegIsNiets = (value: unknown) => (value === '' ? undefined : value);
const dag = z.preprocess(
  leegIsNiets,
  z.string().refine(parseDatum, { error: 'Dit is geen datum.' }).transform(datum).optional(),
);
const keuze = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(leegIsNiets, schema.optional());

/** The pseudonym of a data subject as it stands in the Logboek Dataverwerkingen, in hexadecimal. */
export const pseudoniem = z
  .string()
  .trim()
  .toLowerCase()
  .transform((value) => value.replaceAll('-', ''))
  .pipe(
    z.string().regex(/^[0-9a-f]{32}$/, {
      error: 'Een pseudoniem heeft 32 tekens: cijfers en de letters a tot en met f.',
    }),
  );

export const gebruikSchema = z
  .object({
    van: dag,
    tot: dag,
    gebruiker: keuze(z.uuid({ error: 'Deze gebruiker bestaat niet.' })),
    handeling: keuze(z.string().max(120)),
    uitkomst: keuze(z.enum(['gelukt', 'geweigerd', 'mislukt'])),
    pseudoniem: keuze(pseudoniem),
    dossier: keuze(
      z.uuid({
        error: 'Een dossiernummer ziet eruit als 3f2a91bc-…; het staat in het adres van het dossier.',
      }),
    ),
    voor: keuze(
      z
        .string()
        .refine(
          (plek) => PLEK.test(plek) && parseDatum(plek.slice(0, 10)),
          'Deze plaats in de lijst bestaat niet.',
        ),
    ),
  })
  .refine((input) => !input.van || !input.tot || input.van <= input.tot, {
    error: 'De eerste dag ligt na de laatste dag.',
    path: ['tot'],
  });
export type Gebruiksvraag = z.output<typeof gebruikSchema>;

export const zegelstandSchema = z.object({});
export const dossiernummerSchema = z.object({
  pseudoniem,
  reden: z
    .string({ error: 'Geef een reden.' })
    .trim()
    .min(5, { error: 'Geef een reden, zodat later te begrijpen is waarom dit nodig was.' })
    .max(300, { error: 'Een reden heeft ten hoogste 300 tekens.' }),
});
