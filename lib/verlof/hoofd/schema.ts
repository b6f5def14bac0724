import { z } from 'zod';
import { datumOfLeeg, datumVeld, inVolgorde } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { dagenVeld, gezienVeld, grondVeld } from '#lib/verlof/schema.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const hoofdverlofSchema = z
  .object({
    jongereId,
    schoolId: z.preprocess(leeg, z.uuid({ error: 'Kies een school uit de lijst.' }).nullable()),
    grond: grondVeld,
    van: datumVeld('de eerste dag'),
    tot: datumVeld('de laatste dag'),
    dagen: dagenVeld,
    lesdagenPerWeek: z.preprocess(
      (waarde) => leeg(waarde) ?? 5,
      z.coerce
        .number({ error: 'Kies één tot vijf dagen.' })
        .int('Kies hele dagen.')
        .min(1, 'Kies één tot vijf dagen.')
        .max(5, 'Kies één tot vijf dagen.'),
    ),
    beslotenOp: datumOfLeeg('de dag waarop het hoofd besliste'),
    gemeldOp: datumVeld('de dag waarop u het hoorde'),
    toelichting: optioneleTekst(500, 'De toelichting'),
    overlapGezien: gezienVeld,
  })
  .refine(...inVolgorde());

export const trekInSchema = z.object({ id: z.uuid({ error: 'Dit verlof is niet gevonden.' }) });

export type NieuwHoofdverlof = z.output<typeof hoofdverlofSchema>;
