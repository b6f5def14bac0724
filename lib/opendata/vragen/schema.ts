import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';

/** What a program may ask behind the question mark. An unknown word is refused: who misspells a filter must not get everything. */
const GROOTSTE_BLADZIJDE = 200;
const geheel = (wat: string, hoogste: number) =>
  z.coerce
    .number({ error: `${wat} is een heel getal.` })
    .int(`${wat} is een heel getal.`)
    .min(1, `${wat} is ten minste 1.`)
    .max(hoogste, `${wat} is hooguit ${hoogste}.`);

const bladeren = {
  pagina: geheel('De pagina', 100_000).default(1).describe('Welke bladzijde van de lijst.'),
  paginaGrootte: geheel('Het aantal per bladzijde', GROOTSTE_BLADZIJDE)
    .default(50)
    .describe(`Hoeveel er op een bladzijde staan, hooguit ${GROOTSTE_BLADZIJDE}.`),
};
const naam = (wat: string) =>
  z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, `${wat} bestaat uit kleine letters, cijfers en streepjes.`)
    .optional();
const bureau = naam('Het bureau').describe('Alleen van dit bureau (de code).');

export const niets = z.strictObject({});
export const bladervraag = z.strictObject(bladeren);
export const bureauvraag = z.strictObject({ ...bladeren, bureau });
export const indicatorvraag = z.strictObject({ ...bladeren });
export const publicatievraag = z.strictObject({
  ...bladeren,
  bureau,
  indicator: naam('Het cijfer').describe('Alleen dit cijfer (de code).'),
  schooljaar: z
    .string()
    .regex(/^\d{4}-\d{4}$/, { error: 'Schrijf het schooljaar zoals 2023-2024.', abort: true })
    .refine((jaar) => parseSchooljaar(jaar) !== null, 'Schrijf het schooljaar zoals 2023-2024.')
    .optional()
    .describe('Alleen dit schooljaar.'),
  alleUitgaven: z
    .enum(['true', 'false'], { error: 'Kies true of false.' })
    .default('false')
    .describe('Ook eerdere en ingetrokken uitgaven.'),
});
