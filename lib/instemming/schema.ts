import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { WIJZEN } from '#lib/instemming/model.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { rijversie } from '#lib/platform/schema.ts';

const id = z.uuid({ error: 'Deze instemming is niet gevonden.' });
const doel = z.string({ error: 'Kies een doel.' }).trim().min(1, 'Kies een doel.').max(60);
const wijze = z.enum(WIJZEN, { error: 'Kies hoe.' });

export const overzichtSchema = z.object({ jongereId });
export const uitlegSchema = z.object({ jongereId, doel });
export const geefSchema = z.object({
  jongereId,
  doel,
  gegevenOp: datumVeld('de dag'),
  wijze,
  documentId: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.uuid({ error: 'Dit stuk is niet gevonden.' }).nullable(),
  ),
});
export const intrekSchema = z.object({ id, versie: rijversie, op: datumVeld('de dag'), wijze });
export const herstelSchema = z.object({ id, versie: rijversie });
