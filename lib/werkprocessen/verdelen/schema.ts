import { z } from 'zod';

const MEESTE = 100;
const lijst = (waarde: unknown) =>
  waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde];

const deel = z
  .string()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,9}$/, 'Deze keuze klopt niet; ververs de pagina.')
  .transform((tekst) => {
    const [id = '', versie = ''] = tekst.split(':');
    return { id, versie: Number(versie) };
  });

export const verdeelSchema = z.object({
  werk: z.preprocess(
    lijst,
    z
      .array(deel)
      .min(1, 'Kies ten minste één werkproces.')
      .max(MEESTE, `Verdeel hooguit ${MEESTE} werkprocessen tegelijk.`),
  ),
  naar: z.uuid({ error: 'Kies aan wie het werk gaat.' }),
  proef: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()).default(false),
});

const terug = z
  .string()
  .regex(
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,9}:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/,
    'Deze keuze klopt niet; ververs de pagina.',
  )
  .transform((tekst) => {
    const [id = '', versie = '', naar = ''] = tekst.split(':');
    return { id, versie: Number(versie), naar: naar || null };
  });

export const zetTerugSchema = z.object({ terug: z.preprocess(lijst, z.array(terug).min(1).max(MEESTE)) });
