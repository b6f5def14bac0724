import { z } from 'zod';
import { jongereId } from '#lib/jongeren/schema.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { ANTWOORDWIJZEN, GEGEVENSOORTEN, GRONDSLAGEN } from '#lib/partners/overdracht/model.ts';
import { kopSchema, optioneel, partnerkeuze, verplicht } from '#lib/partners/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const aanbiedSchema = z.object({
  jongereId,
  werkprocesId: z.preprocess(leeg, z.uuid().nullable()),
  partner: partnerkeuze,
  doel: verplicht(500, 'Schrijf wat de partner gaat doen.'),
  gegevens: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.enum(GEGEVENSOORTEN)).min(1, 'Kies wat u geeft; ten minste één.'),
  ),
  grondslag: z.enum(GRONDSLAGEN, { error: 'Kies op welke grond u dit geeft.' }),
  grondslagToelichting: optioneel(300, 'De toelichting'),
  op: datumOfLeeg('de dag'),
});

export const antwoordSchema = kopSchema.extend({
  antwoord: z.enum(['aanvaard', 'geweigerd', 'ingetrokken'], { error: 'Kies wat de partner antwoordde.' }),
  wijze: z.preprocess(leeg, z.enum(ANTWOORDWIJZEN).nullable()),
  door: optioneel(120, 'De naam'),
  op: datumOfLeeg('de dag'),
  reden: optioneel(500, 'De reden'),
});
