import { z } from 'zod';
import { parseDatum, parseSchooljaar } from '#lib/kalender/model.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import { ZAAKSTATUSSEN } from '#lib/vrijstellingen/zaken/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const optioneel = <Vorm extends z.ZodType>(vorm: Vorm) => z.preprocess(leeg, vorm.optional());

export const schooljaarVeld = z.string().transform((tekst, context) => {
  const gelezen = parseSchooljaar(tekst);
  if (gelezen) return gelezen;
  context.addIssue({ code: 'custom', message: 'Kies een schooljaar uit de lijst.' });
  return z.NEVER;
});

export const lijstSchema = z.object({
  grond: optioneel(z.enum(GRONDEN, { error: 'Kies een grond uit de lijst.' })),
  status: optioneel(
    z.enum([...ZAAKSTATUSSEN, 'lopend', 'bezwaar'], { error: 'Kies een stand uit de lijst.' }),
  ),
  schooljaar: optioneel(schooljaarVeld),
  gemeente: optioneel(z.string().regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')),
  van: optioneel(z.enum(['mij'], { error: 'Kies uit de lijst.' })),
  na: optioneel(
    z
      .string()
      .regex(
        /^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        'Begin opnieuw bij de eerste pagina.',
      )
      .refine((tekst) => parseDatum(tekst.slice(0, 10)), 'Begin opnieuw bij de eerste pagina.'),
  ),
});
export type Lijstvraag = z.output<typeof lijstSchema>;
