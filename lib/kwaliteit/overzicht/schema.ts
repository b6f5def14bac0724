import { z } from 'zod';
import { parseSchooljaar, type Schooljaar } from '#lib/kalender/model.ts';
import { DELEN } from '#lib/kwaliteit/overzicht/model.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);

const schooljaar = z.preprocess(
  leeg,
  z
    .string()
    .optional()
    .transform((tekst, context): Schooljaar | undefined => {
      if (tekst === undefined) return undefined;
      const jaar = parseSchooljaar(tekst);
      if (jaar) return jaar;
      context.addIssue({ code: 'custom', message: 'Kies een schooljaar uit de lijst.' });
      return z.NEVER;
    }),
);

export const kwaliteitSchema = z.object({ schooljaar });
const keuzes = {
  schooljaar,
  reden: z.preprocess(leeg, z.string().max(60).optional()),
  gemeente: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^[0-9]{4}$/)
      .optional()
      .catch(undefined),
  ),
};
/** What a list is narrowed to, as its export asks it. */
export const kwaliteitskeuzeSchema = z.object(keuzes);
export const kwaliteitslijstSchema = z.object({
  ...keuzes,
  deel: z.enum(DELEN, { error: 'Dit onderdeel bestaat niet.' }),
  na: z.string().optional().catch(undefined),
});
