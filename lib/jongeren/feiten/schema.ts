import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import {
  INTREKBAAR,
  SCHOOLGANGBRONNEN,
  SCHOOLGANGSOORTEN,
  UITSCHRIJFREDENEN,
} from '#lib/jongeren/feiten/model.ts';
import { andereGemeenteVelden, gemeentekeuze } from '#lib/jongeren/gemeenten/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';

const tekst = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Hooguit ${max} tekens.`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);

export const schrijfInSchema = z.object({
  jongereId,
  schoolId: z.uuid({ error: 'Kies een school uit de lijst.' }),
  onderwijssoort: z.string().trim().min(1, 'Kies een onderwijssoort.').max(20),
  leerjaar: tekst(10),
  van: datumVeld('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
});

/** The same, where the jongere is known already. */
export const inschrijvingSchema = schrijfInSchema.omit({ jongereId: true });
export type NieuweInschrijving = z.output<typeof inschrijvingSchema>;

export const schrijfUitSchema = z.object({
  jongereId,
  inschrijvingId: z.uuid({ error: 'Kies een inschrijving.' }),
  tot: datumVeld('de laatste dag'),
  reden: z.enum(UITSCHRIJFREDENEN, { error: 'Kies waarom de inschrijving eindigt.' }),
});

export const arbeidSchema = z.object({ jongereId, op: datumVeld('de dag waarop het is gezien') });

export const schoolgangSchema = z
  .object({
    jongereId,
    soort: z.enum(SCHOOLGANGSOORTEN, { error: 'Kies wat er is gebeurd.' }),
    datum: datumVeld('de dag'),
    bron: z.enum(SCHOOLGANGBRONNEN, { error: 'Kies waaruit dit blijkt.' }),
    verteldDoor: tekst(100),
    toelichting: tekst(500),
  })
  .refine(({ bron, verteldDoor }) => bron !== 'school' || verteldDoor !== null, {
    path: ['verteldDoor'],
    message: 'Schrijf op wie van de school dit vertelde.',
  });

export const intrekSchema = z.object({
  jongereId,
  soort: z.enum(INTREKBAAR, { error: 'Dit kan niet worden ingetrokken.' }),
  id: z.uuid({ error: 'Dit feit is niet gevonden.' }),
  reden: z
    .string({ error: 'Geef een reden.' })
    .trim()
    .min(1, 'Geef een reden.')
    .max(300, 'Hooguit 300 tekens.'),
});

export const verhuizingSchema = z.object({
  jongereId,
  van: datumVeld('de eerste dag op het nieuwe adres'),
  /** Empty: abroad or unknown. */
  gemeenteCode: z.preprocess(
    (waarde) => (waarde === '' ? null : waarde),
    gemeentekeuze('Kies een gemeente uit de lijst.').nullable().default(null),
  ),
  ...andereGemeenteVelden,
  straat: tekst(100),
  huisnummer: tekst(20),
  postcode: tekst(7),
  plaats: tekst(100),
});
