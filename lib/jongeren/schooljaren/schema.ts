import { z } from 'zod';
import { parseSchooljaar, type Schooljaar } from '#lib/kalender/model.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { TELBRONNEN } from '#lib/jongeren/schooljaren/model.ts';

const aantal = (vraag: string, max: number) =>
  z
    .string({ error: vraag })
    .trim()
    .min(1, vraag)
    .regex(/^\d{1,2}$/, 'Vul een heel getal in.')
    .transform(Number)
    .refine((getal) => getal <= max, `Vul hooguit ${max} in.`);

export const inDossierSchema = z.object({ jongereId });

export const tellingSchema = z.object({
  jongereId,
  basisschool: aantal('Vul in hoeveel schooljaren basisonderwijs zijn gevolgd.', 12),
  basisschoolDoorlopen: z
    .enum(['ja', 'nee'], { error: 'Kies of de basisschool is doorlopen.' })
    .transform((waarde) => waarde === 'ja'),
  daarna: aantal('Vul in hoeveel schooljaren daarna zijn gevolgd; 0 mag ook.', 14),
  totEnMet: z.string({ error: 'Kies een schooljaar.' }).transform((tekst, context): Schooljaar => {
    const jaar = parseSchooljaar(tekst);
    if (jaar) return jaar;
    context.addIssue({ code: 'custom', message: 'Kies een schooljaar.' });
    return z.NEVER;
  }),
  vastgesteldOp: datumVeld('de dag'),
  bron: z.enum(TELBRONNEN, { error: 'Kies waaruit dit blijkt.' }),
  toelichting: z
    .string()
    .trim()
    .max(300, 'Hooguit 300 tekens.')
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null),
});

export const trekInSchema = z.object({
  jongereId,
  id: z.uuid({ error: 'Deze vaststelling is niet gevonden.' }),
  reden: z
    .string({ error: 'Geef een reden.' })
    .trim()
    .min(1, 'Geef een reden.')
    .max(300, 'Hooguit 300 tekens.'),
});
