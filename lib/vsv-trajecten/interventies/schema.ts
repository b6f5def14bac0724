import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { AFLOPEN } from '#lib/vsv-trajecten/interventies/model.ts';
import { kopSchema, optioneleTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const interventieId = z.uuid({ error: 'Deze interventie is niet gevonden.' });
const code = (zin: string) => z.string({ error: zin }).trim().min(1, zin).max(60);

export const interventieSchema = kopSchema.extend({
  soort: code('Kies wat er begon.'),
  aanbieder: optioneleTekst(120, 'De aanbieder'),
  organisatieId: z.preprocess(
    leeg,
    z.uuid({ error: 'Kies een partner uit de lijst.' }).nullable().default(null),
  ),
  van: datumVeld('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
  afloop: z.preprocess(leeg, z.enum(AFLOPEN, { error: 'Kies hoe het eindigde.' }).nullable()),
  maatregelId: z.preprocess(leeg, z.uuid({ error: 'Kies een maatregel uit de lijst.' }).nullable()),
});
export const interventieWijzigSchema = interventieSchema.extend({ interventieId });
export const interventieKeuzeSchema = kopSchema.extend({ interventieId });
export const interventieEindeSchema = interventieKeuzeSchema.extend({
  tot: datumVeld('de laatste dag'),
  afloop: z.enum(AFLOPEN, { error: 'Kies hoe het eindigde.' }),
});
export const doorbraakstapSchema = interventieKeuzeSchema.extend({
  stap: code('Kies een stap.'),
  op: datumVeld('de dag'),
  notitie: optioneleTekst(500, 'De notitie'),
});
export const doorbraakstapKeuzeSchema = interventieKeuzeSchema.extend({ stap: code('Kies een stap.') });
