import { z } from 'zod';
import { datum, parseDatum } from '#lib/kalender/model.ts';
import { ROLLEN } from '#lib/toegang/model.ts';

const leegIsNiets = (value: unknown) => (value === '' ? undefined : value);
const lijst = (value: unknown) =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

const naam = z
  .string({ error: 'Vul een naam in.' })
  .trim()
  .min(2, { error: 'Vul een naam in.' })
  .max(120, { error: 'Een naam heeft ten hoogste 120 tekens.' });
const rollen = z.preprocess(
  lijst,
  z.array(z.enum(ROLLEN, { error: 'Deze rol bestaat niet.' })).min(1, { error: 'Kies ten minste één rol.' }),
);
const gemeenten = z.preprocess(
  lijst,
  z.array(z.string().regex(/^\d{4}$/, { error: 'Een gemeentecode heeft vier cijfers.' })),
);
const kort = (wat: string, max: number) =>
  z.preprocess(
    leegIsNiets,
    z
      .string()
      .trim()
      .max(max, { error: `${wat} heeft ten hoogste ${max} tekens.` })
      .optional(),
  );
const telefoon = z.preprocess(
  leegIsNiets,
  z
    .string()
    .trim()
    .regex(/^[0-9+() -]{6,24}$/, { error: 'Dit is geen telefoonnummer.' })
    .optional(),
);
const email = z.preprocess(leegIsNiets, z.email({ error: 'Dit is geen e-mailadres.' }).max(200).optional());
export const dag = z.preprocess(
  leegIsNiets,
  z.string().refine(parseDatum, { error: 'Dit is geen datum.' }).transform(datum).optional(),
);

const persoon = { naam, functie: kort('Een functie', 80), telefoon, email, rollen, werkgebied: gemeenten };
export const gebruikerId = z.uuid({ error: 'Deze gebruiker is niet gevonden.' });
const stand = z.string().min(1, { error: 'Het formulier is niet volledig; laad de pagina opnieuw.' });

export const addGebruikerSchema = z
  .object({
    ...persoon,
    inlognaam: z
      .string({ error: 'Vul een inlognaam in.' })
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9._@+-]{2,79}$/, {
        error: 'Een inlognaam heeft 3 tot 80 tekens: letters, cijfers, punt, streepje of @.',
      }),
    aanmelding: z.enum(['wachtwoord', 'werkaccount']).default('wachtwoord'),
    wachtwoord: z.preprocess(leegIsNiets, z.string().optional()),
    issuer: z.preprocess(leegIsNiets, z.url({ error: 'De uitgever is een volledig webadres.' }).optional()),
    subject: kort('Het kenmerk van het werkaccount', 255),
    van: dag,
  })
  .refine((input) => input.aanmelding !== 'werkaccount' || (input.issuer && input.subject), {
    error: 'Vul de uitgever en het kenmerk van het werkaccount in.',
    path: ['subject'],
  });
export type NieuweGebruiker = z.output<typeof addGebruikerSchema>;

export const changeGebruikerSchema = z.object({ id: gebruikerId, stand, ...persoon });
export type GewijzigdeGebruiker = z.output<typeof changeGebruikerSchema>;

export const endAccessSchema = z.object({ id: gebruikerId, laatsteDag: dag, reden: kort('Een reden', 300) });
export const gebruikerSchema = z.object({ id: gebruikerId });
export const listGebruikersSchema = z.object({
  beeindigd: z.preprocess((v) => v === 'ja' || v === true, z.boolean()),
});
export const linkWerkaccountSchema = z.object({
  id: gebruikerId,
  issuer: z.url({ error: 'De uitgever is een volledig webadres.' }),
  subject: z.string().trim().min(1, { error: 'Vul het kenmerk van het werkaccount in.' }).max(255),
});
