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
export const kwaliteitslijstSchema = z.object({
  schooljaar,
  deel: z.enum(DELEN, { error: 'Dit onderdeel bestaat niet.' }),
  reden: z.preprocess(leeg, z.string().max(60).optional()),
  na: z.string().optional().catch(undefined),
});
