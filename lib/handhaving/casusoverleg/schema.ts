import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';

const kop = { id: z.uuid({ error: 'Deze handhavingszaak is niet gevonden.' }), versie: rijversie };
const overlegId = z.uuid({ error: 'Dit overleg is niet gevonden.' });

export const agendaSchema = z.object({
  ...kop,
  op: datumVeld('de dag van het overleg'),
  vraag: z.string().trim().min(2, 'Schrijf wat u wilt bespreken.').max(2000),
});
export const casusoverlegSchema = z.object({
  ...kop,
  overlegId: z.preprocess((waarde) => (waarde === '' ? undefined : waarde), overlegId.optional()),
  op: datumVeld('de dag van het overleg'),
  deelnemers: z.string().trim().min(2, 'Schrijf wie erbij waren, met hun organisatie.').max(1000),
  overwegingen: z.string().trim().max(8000).default(''),
  besluit: z.string().trim().min(2, 'Schrijf wat is besloten.').max(2000),
  vervolg: z
    .string()
    .trim()
    .max(500, 'Deze tekst is te lang (hooguit 500 tekens).')
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null),
  vervolgOp: datumOfLeeg('de dag van de afspraak'),
});
export const terugSchema = z.object({ ...kop, overlegId });
export const vervolgSchema = z.object(kop);
