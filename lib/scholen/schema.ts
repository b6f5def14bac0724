import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { RICHTINGEN, type Richting } from '#lib/scholen/richtingen.ts';
import { SECTOREN } from '#lib/scholen/model.ts';

const leegIsNiets = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const optioneel = <Vorm extends z.ZodType>(vorm: Vorm) => z.preprocess(leegIsNiets, vorm.optional());

/** BRIN as one types it: two digits and two letters or digits, in any case. */
const brin = z
  .string({ error: 'Vul het BRIN in.' })
  .trim()
  .toUpperCase()
  .regex(/^\d{2}[A-Z0-9]{2}$/, {
    error: 'Een BRIN heeft twee cijfers en dan twee letters of cijfers, zoals 25LN.',
  });
const vestiging = optioneel(
  z
    .string()
    .trim()
    .regex(/^\d{1,2}$/, { error: 'Een vestigingsnummer heeft één of twee cijfers, zoals 00 of 01.' })
    .transform((waarde) => waarde.padStart(2, '0')),
);
const gegevens = {
  naam: z
    .string({ error: 'Vul de naam van de school in.' })
    .trim()
    .min(2, { error: 'Vul de naam van de school in.' })
    .max(120, { error: 'De naam heeft ten hoogste 120 tekens.' }),
  plaats: optioneel(z.string().trim().max(80, { error: 'De plaats heeft ten hoogste 80 tekens.' })),
  sector: z.enum(SECTOREN, { error: 'Kies een sector.' }),
  gemeente: optioneel(z.string().regex(/^\d{4}$/, { error: 'Kies een gemeente uit de lijst.' })),
  email: optioneel(
    z
      .string()
      .trim()
      .max(100, { error: 'Een e-mailadres heeft ten hoogste 100 tekens.' })
      .pipe(z.email({ error: 'Dit is geen e-mailadres.' })),
  ),
  richting: optioneel(
    z.enum(Object.keys(RICHTINGEN) as [Richting, ...Richting[]], {
      error: 'Kies een richting uit de lijst.',
    }),
  ),
  telefoon: optioneel(
    z
      .string()
      .trim()
      .regex(/^[0-9+() -]{6,24}$/, { error: 'Dit is geen telefoonnummer.' }),
  ),
};

export const overzichtSchema = z.object({
  zoek: optioneel(z.string().trim().max(80)).catch(undefined),
  na: plekVeld('id'),
});
export const addSchoolSchema = z.object({ brin, vestiging, ...gegevens });
export const changeSchoolSchema = z.object({
  id: z.uuid({ error: 'Deze school is niet gevonden.' }),
  ...gegevens,
});

export type Schoolgegevens = Omit<z.output<typeof changeSchoolSchema>, 'id'>;
