import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { readZaakSchema } from '#lib/vrijstellingen/zaken/schema.ts';

export const koppelSchema = readZaakSchema.extend({
  versie: rijversie,
  code: z.string({ error: 'Kies om welk bewijs het gaat.' }).max(40, 'Kies om welk bewijs het gaat.'),
  /** Empty: the evidence is no document any more. */
  documentId: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.uuid({ error: 'Kies een stuk uit de lijst.' }).nullable(),
  ),
});
