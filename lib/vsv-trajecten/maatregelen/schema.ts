import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { MAATREGELSOORTEN, STANDEN } from '#lib/vsv-trajecten/maatregelen/model.ts';
import { optioneleTekst, verplichteTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const id = z.uuid({ error: 'Deze maatregel is niet gevonden.' });

/** Euros as people write them: 250000, 250.000 or € 250.000. Empty: not known. */
const euro = z.preprocess(
  (waarde) =>
    typeof waarde === 'string' ? waarde.replace(/,(00|-)\s*$/, '').replace(/[€.\s]/g, '') || null : waarde,
  z.coerce
    .number({ error: 'Schrijf het budget in hele euro, bijvoorbeeld 250.000.' })
    .int('Schrijf het budget in hele euro, zonder centen.')
    .min(0, 'Een budget is niet minder dan nul.')
    .max(2_000_000_000, 'Dit bedrag is te groot; kijk de nullen na.')
    .nullable()
    .default(null),
);

export const maatregelenSchema = z.object({
  stand: z.preprocess(leeg, z.enum(STANDEN).optional().catch(undefined)),
  soort: z.preprocess(leeg, z.enum(MAATREGELSOORTEN).optional().catch(undefined)),
});
export type Lijstvraag = z.output<typeof maatregelenSchema>;
export const readMaatregelSchema = z.object({ id });
export const maatregelSchema = z.object({
  naam: verplichteTekst(120, 'Geef de maatregel een naam.'),
  soort: z.enum(MAATREGELSOORTEN, { error: 'Kies waaruit de maatregel wordt betaald.' }),
  van: datumVeld('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
  budget: euro,
  financier: optioneleTekst(120, 'De naam'),
  beheerder: optioneleTekst(120, 'De naam'),
  toelichting: optioneleTekst(1000, 'De toelichting'),
});
export type Maatregelvelden = z.output<typeof maatregelSchema>;
export const maatregelKopSchema = z.object({ id, versie: rijversie });
export const maatregelWijzigSchema = maatregelSchema.extend({ id, versie: rijversie });
export const maatregelSluitSchema = maatregelKopSchema.extend({ op: datumVeld('de dag') });
