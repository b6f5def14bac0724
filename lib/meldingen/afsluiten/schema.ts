import { z } from 'zod';
import { inschrijvingSchema } from '#lib/jongeren/feiten/schema.ts';
import { gelukt, weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { NieuweInschrijving } from '#lib/jongeren/feiten/schema.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { optioneleTekst, sluitSchema } from '#lib/werkprocessen/schema.ts';

const ruw = z.unknown().optional();

/** The fields of an enrolment come along as they were typed: they only count when the result says that there is one. */
export const sluitWerkSchema = sluitSchema.extend({
  inschrijving: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.enum(['nu', 'zonder'], { error: 'Kies wat u met de inschrijving doet.' }).nullable(),
  ),
  thuis: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.enum(['volgen', 'zonder'], { error: 'Kies wat er na het afsluiten gebeurt.' }).nullable(),
  ),
  thuisWie: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.uuid({ error: 'Kies een collega uit de lijst.' }).nullable(),
  ),
  thuisActie: optioneleTekst(120, 'De volgende actie'),
  thuisDatum: datumOfLeeg('de dag van de volgende actie'),
  loslaten: z.preprocess(
    (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
    z.enum(['nu', 'zonder'], { error: 'Kies wat er met de begeleiding gebeurt.' }).nullable(),
  ),
  loslaatreden: optioneleTekst(500, 'De reden'),
  schoolId: ruw,
  onderwijssoort: ruw,
  leerjaar: ruw,
  van: ruw,
});

export function readNieuweInschrijving({
  schoolId,
  onderwijssoort,
  leerjaar,
  van,
}: z.output<typeof sluitWerkSchema>): Uitkomst<NieuweInschrijving> {
  const gelezen = inschrijvingSchema.safeParse({ schoolId, onderwijssoort, leerjaar, van });
  if (gelezen.success) return gelukt(gelezen.data);
  const velden = Object.fromEntries(
    gelezen.error.issues.map(({ path, message }) => [path.join('.'), message]),
  );
  return weiger('ongeldige-invoer', 'Vul de inschrijving aan, of sluit af zonder haar vast te leggen.', {
    velden,
  });
}
