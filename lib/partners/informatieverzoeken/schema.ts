import { z } from 'zod';
import { jongereId } from '#lib/jongeren/schema.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { WIJZEN } from '#lib/partners/informatieverzoeken/model.ts';
import { kopSchema, optioneel, verplicht } from '#lib/partners/schema.ts';

export const verzoekSchema = z.object({
  jongereId,
  werkprocesId: z.preprocess((w) => (w === '' || w === undefined ? null : w), z.uuid().nullable()),
  schoolId: z.uuid({ error: 'Kies aan welke school u het vraagt.' }),
  gevraagd: verplicht(1000, 'Schrijf wat u wilt weten.'),
  wijze: z.enum(WIJZEN, { error: 'Kies hoe u het vroeg.' }),
  op: datumOfLeeg('de dag'),
});
export const herinnerSchema = kopSchema;
export const verzoekAntwoordSchema = kopSchema.extend({
  antwoord: optioneel(2000, 'Het antwoord'),
  op: datumOfLeeg('de dag'),
});
export const verzoekIntrekSchema = kopSchema.extend({ reden: verplicht(300, 'Schrijf waarom.') });
