import { z } from 'zod';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { schooljaarVeld } from '../schema.ts';
import { tekst } from '../vorm/schema.ts';
import { EENHEDEN } from './model.ts';
import { leesGetal, type Punt } from './rules.ts';

const HOOGSTE = 100_000_000;

const velden = z.object({
  indicator: z
    .string({ error: 'Kies bij welk cijfer dit hoort.' })
    .trim()
    .refine((code) => findIndicator(code) !== undefined, 'Dit cijfer staat niet in de catalogus.'),
  schooljaar: schooljaarVeld,
  omschrijving: tekst(200, 'Schrijf wat er landelijk geteld is.'),
  waarde: z.string({ error: 'Vul het getal in.' }),
  eenheid: z.enum(EENHEDEN, { error: `Kies een eenheid: ${EENHEDEN.join(', ')}.` }),
  bron: tekst(300, 'Schrijf wie dit cijfer uitbracht en waar het staat.'),
});

/** One national figure, typed in the form or a row of a file whose numbers show what a point means. */
export const landelijkSchemaVan = (punt: Punt) =>
  velden.transform((ruw, context) => {
    const waarde = leesGetal(ruw.waarde, ruw.eenheid === 'aantal' ? vanHele(punt) : punt);
    const fout = waardeFout(waarde, ruw);
    if (fout === null && typeof waarde === 'number') return { ...ruw, waarde };
    context.addIssue({ code: 'custom', path: ['waarde'], message: fout ?? GEEN_GETAL });
    return z.NEVER;
  });
export const landelijkSchema = landelijkSchemaVan(null);

/** What is counted is whole, so that a point stands between thousands, unless the file shows that it does not. */
const vanHele = (punt: Punt): Punt => (punt === 'decimaal' ? null : 'duizendtal');

const GEEN_GETAL = 'Dit is geen getal. Schrijf het zoals 1.234 of 12,5.';

function waardeFout(
  waarde: ReturnType<typeof leesGetal>,
  { waarde: getypt, eenheid }: Pick<z.output<typeof velden>, 'waarde' | 'eenheid'>,
): string | null {
  if (waarde === 'dubbelzinnig') {
    const cijfers = getypt.trim();
    return `${cijfers} kan ${cijfers.replace('.', '')} zijn of ${cijfers.replace('.', ',')}. Schrijf het op een van die twee manieren.`;
  }
  if (waarde === null || waarde > HOOGSTE) return GEEN_GETAL;
  return eenheid === '%' && waarde > 100 ? 'Een percentage is hooguit 100.' : null;
}

export const landelijkBestandSchema = z.object({
  csv: z
    .string({ error: 'Plak hier de regels van het bestand.' })
    .trim()
    .min(1, 'Plak hier de regels van het bestand.')
    .max(200_000, 'Dit is te veel in één keer. Plak het in delen.'),
});
export const landelijkIdSchema = z.object({ id: z.uuid({ error: 'Dit cijfer is niet gevonden.' }) });
