import { z } from 'zod';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const lijst = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : [waarde].flat());
const jongereId = z.uuid({ error: 'Deze jongere is niet gevonden.' });

export const wijzigingSchema = z.object({ jongereId });
export const herstelSchema = z.object({ jongereId, taak: z.uuid({ error: 'Deze taak is niet gevonden.' }) });
const verwerking = z.object({
  jongereId,
  taak: z.preprocess(lijst, z.array(z.uuid()).max(10)),
  /** Work to end: <uuid>.<versie>.<code of the result>. */
  werk: z.preprocess(
    lijst,
    z
      .array(
        z
          .string()
          .regex(
            /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9}\..{1,60}$/,
            'Dit werkproces is niet gevonden.',
          )
          .transform((tekst) => {
            const [id = '', versie = '', ...code] = tekst.split('.');
            return { id, versie: Number(versie), resultaat: code.join('.') };
          }),
      )
      .max(20),
  ),
  notitie: optioneleTekst(500, 'De notitie'),
});
export const verwerkSchema = verwerking.refine(({ taak, werk }) => taak.length + werk.length > 0, {
  path: ['taak'],
  message: 'Vink aan wat klaar is.',
});
