import { z } from 'zod';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { DOEL_VAN, STAP_WIE } from '#lib/vsv-trajecten/plan/model.ts';
import { kopSchema, optioneleTekst, verplichteTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const doelId = z.uuid({ error: 'Dit doel is niet gevonden.' });
const stapId = z.uuid({ error: 'Deze stap is niet gevonden.' });

export const doelSchema = kopSchema.extend({
  tekst: verplichteTekst(300, 'Schrijf het doel, in de woorden van de jongere.'),
  van: z.enum(DOEL_VAN, { error: 'Kies van wie het doel is.' }),
  leefgebied: z.preprocess(leeg, z.string().max(60).nullable()),
});
export const doelWijzigSchema = doelSchema.extend({ doelId });
export const doelAfSchema = kopSchema.extend({
  doelId,
  status: z.enum(['open', 'bereikt', 'losgelaten'], { error: 'Kies hoe het met het doel is afgelopen.' }),
});
export const stapSchema = kopSchema.extend({
  doelId,
  tekst: verplichteTekst(300, 'Schrijf wat er gaat gebeuren.'),
  wie: z.enum(STAP_WIE, { error: 'Kies wie dit doet.' }),
  wieNaam: optioneleTekst(120, 'De naam'),
  uiterlijk: datumOfLeeg('de dag'),
});
export const stapKeuzeSchema = kopSchema.extend({ stapId });
