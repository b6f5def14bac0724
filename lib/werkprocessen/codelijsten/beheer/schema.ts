import { z } from 'zod';
import { dagMet } from '#lib/kalender/schema.ts';
import { kernVan } from '#lib/werkprocessen/codelijsten/beheer/rules.ts';

const lijst = z
  .string({ error: 'Kies een lijst.' })
  .regex(/^[a-z0-9-]{2,60}$/, { error: 'Deze lijst bestaat niet.' });
const code = z.string({ error: 'Deze waarde is niet gevonden.' }).min(1).max(80);
const label = z
  .string({ error: 'Vul een omschrijving in.' })
  .trim()
  .min(2, { error: 'Vul een omschrijving in.' })
  .max(120, { error: 'Een omschrijving heeft ten hoogste 120 tekens.' });
const kern = z.string({ error: 'Kies wat dit landelijk betekent.' });

const bestaatInKern = (input: { lijst: string; kern: string }) =>
  kernVan(input.lijst).some((keuze) => keuze.code === input.kern);
const ONBEKEND = {
  error: 'Kies wat dit landelijk betekent; zonder die koppeling telt de waarde nergens mee.',
  path: ['kern'],
};

export const listCodelijstenSchema = z.object({});
export const codelijstSchema = z.object({ lijst });
export const addCodeSchema = z.object({ lijst, label, kern }).refine(bestaatInKern, ONBEKEND);
export const changeCodeSchema = z.object({ lijst, code, label, kern }).refine(bestaatInKern, ONBEKEND);
export const expireCodeSchema = z.object({
  lijst,
  code,
  geldigTot: z.preprocess(
    (value) => (value === '' ? undefined : value),
    dagMet('Dit is geen datum.').optional(),
  ),
});
export const moveCodeSchema = z.object({ lijst, code, richting: z.enum(['omhoog', 'omlaag']) });
