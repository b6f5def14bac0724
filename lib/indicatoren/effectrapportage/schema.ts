import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { ONDERDEELCODES } from './model.ts';

const schooljaar = z.string({ error: 'Kies een schooljaar.' }).transform((waarde, context) => {
  const gelezen = parseSchooljaar(waarde);
  if (gelezen) return gelezen;
  context.addIssue({ code: 'custom', message: 'Schrijf een schooljaar als 2023-2024.' });
  return z.NEVER;
});

export const effectrapportageSchema = z.object({ schooljaar: schooljaar.optional().catch(undefined) });
export const schrijfTekstSchema = z.object({
  schooljaar,
  onderdeel: z.enum(ONDERDEELCODES),
  /** 0: nothing was written yet. */
  versie: rijversie,
  tekst: z.string().trim().max(10_000, 'Schrijf hoogstens 10.000 tekens.').default(''),
});
