import { z } from 'zod';
import { datumOfLeeg, datumVeld } from '#lib/kalender/schema.ts';
import { BESTEMMINGEN, SITUATIEBRONNEN, SITUATIES } from '#lib/vsv-trajecten/bestemming/model.ts';
import { werkprocesId } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
/** The last line on record when the page was made. */
const gezien = z
  .string()
  .regex(/^\d{1,18}$/, 'Deze pagina is verouderd; ververs haar en probeer het opnieuw.');
const kop = { id: werkprocesId, gezien };

export const vraagSchema = z.object({
  id: werkprocesId,
  peildatum: datumOfLeeg('de peildatum').catch(null),
  bekendOp: datumOfLeeg('de dag').catch(null),
});
export const bevestigSchema = z.object({
  ...kop,
  bestemming: z.enum(BESTEMMINGEN, { error: 'Kies een bestemming uit de lijst.' }),
  op: datumVeld('de dag'),
});
export const intrekSchema = z.object({ ...kop, op: datumVeld('de dag') });
export const situatieSchema = z.object({
  ...kop,
  situatie: z.enum(SITUATIES, { error: 'Kies wat u vastlegt.' }),
  stand: z.enum(['begonnen', 'geeindigd'], { error: 'Kies of het begon of eindigde.' }),
  bron: z.enum(SITUATIEBRONNEN, { error: 'Kies van wie u het weet.' }),
  uren: z.preprocess(
    leeg,
    z.coerce
      .number({ error: 'Vul een aantal uren in.' })
      .min(0)
      .max(80, 'Hooguit 80 uur in de week.')
      .nullable(),
  ),
  op: datumVeld('de dag'),
});
