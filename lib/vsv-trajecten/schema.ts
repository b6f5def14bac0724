import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { BESTEMMINGEN } from '#lib/vsv-trajecten/bestemming/model.ts';
import { MIJLPALEN, REGIES, SIGNAALBRONNEN } from '#lib/vsv-trajecten/model.ts';
import { kopSchema, optioneleTekst, readWerkprocesSchema } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const trajectSchema = readWerkprocesSchema;

export const mijlpaalSchema = kopSchema.extend({
  mijlpaal: z.enum(MIJLPALEN, { error: 'Kies wat er gebeurde.' }),
  op: datumVeld('de dag'),
});

/** All days of the way at once; an empty one is not there, or follows from contact. */
export const verloopSchema = kopSchema.extend({
  benaderd: datumOfLeeg('de dag'),
  bereikt: datumOfLeeg('de dag'),
  intake: datumOfLeeg('de dag'),
  gestart: datumOfLeeg('de dag'),
});

export const gegevensSchema = kopSchema
  .extend({
    signaalbron: z.preprocess(leeg, z.enum(SIGNAALBRONNEN, { error: 'Kies uit de lijst.' }).nullable()),
    casusregie: z.enum(REGIES, { error: 'Kies wie de regie heeft.' }),
    casusregieBij: optioneleTekst(120, 'De naam'),
    overlegOp: datumOfLeeg('de dag van het overleg'),
    overlegMet: optioneleTekst(120, 'De naam'),
    overlegTerzijde: optioneleTekst(500, 'De reden'),
  })
  .refine(({ casusregie, casusregieBij }) => casusregie !== 'partner' || casusregieBij !== null, {
    path: ['casusregieBij'],
    message: 'Schrijf welke partner de regie heeft.',
  })
  .refine(({ overlegOp, overlegMet }) => overlegOp === null || overlegMet !== null, {
    path: ['overlegMet'],
    message: 'Schrijf met wie van de school u overlegde.',
  });

export const loslaatSchema = kopSchema.extend({
  op: datumVeld('de dag'),
  reden: optioneleTekst(500, 'De reden'),
  bestemming: z.preprocess(
    leeg,
    z.enum(BESTEMMINGEN, { error: 'Kies een bestemming uit de lijst.' }).nullable(),
  ),
});
