import { z } from 'zod';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { schooljaarVeld } from '../schema.ts';
import { tekst } from '../vorm/schema.ts';
import { EENHEDEN } from './model.ts';
import { leesGetal } from './rules.ts';

const HOOGSTE = 100_000_000;

const waarde = z.string({ error: 'Vul het getal in.' }).transform((getypt, context): number => {
  const getal = leesGetal(getypt);
  if (getal !== null && getal >= 0 && getal <= HOOGSTE) return getal;
  context.addIssue({ code: 'custom', message: 'Dit is geen getal. Schrijf het zoals 1.234 of 12,5.' });
  return z.NEVER;
});

/** One national figure, typed in the form or a row of a file. */
export const landelijkSchema = z
  .object({
    indicator: z
      .string({ error: 'Kies bij welk cijfer dit hoort.' })
      .trim()
      .refine((code) => findIndicator(code) !== undefined, 'Dit cijfer staat niet in de catalogus.'),
    schooljaar: schooljaarVeld,
    omschrijving: tekst(200, 'Schrijf wat er landelijk geteld is.'),
    waarde,
    eenheid: z.enum(EENHEDEN, { error: `Kies een eenheid: ${EENHEDEN.join(', ')}.` }),
    bron: tekst(300, 'Schrijf wie dit cijfer uitbracht en waar het staat.'),
  })
  .refine(({ eenheid, waarde: getal }) => eenheid !== '%' || getal <= 100, {
    path: ['waarde'],
    message: 'Een percentage is hooguit 100.',
  });

export const landelijkBestandSchema = z.object({
  csv: z
    .string({ error: 'Plak hier de regels van het bestand.' })
    .trim()
    .min(1, 'Plak hier de regels van het bestand.')
    .max(200_000, 'Dit is te veel in één keer. Plak het in delen.'),
});
export const landelijkIdSchema = z.object({ id: z.uuid({ error: 'Dit cijfer is niet gevonden.' }) });
