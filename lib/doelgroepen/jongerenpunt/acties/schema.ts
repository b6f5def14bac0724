import { z } from 'zod';
import { WOONPLAATSEN } from '#lib/doelgroepen/jongerenpunt/model.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

/** For somebody: by his id, or by what was typed of his name when only one fits; or for nobody by name, with where he lives. */
export const actieSchema = z.object({
  // The last one counts: who chose a person out of more sends the kind along.
  soort: z.preprocess(
    (waarde) => (Array.isArray(waarde) ? waarde.at(-1) : waarde),
    z.string({ error: 'Kies wat u deed.' }).trim().min(1, 'Kies wat u deed.').max(60),
  ),
  jongereId: z.preprocess(leeg, jongereId.nullable()),
  wie: optioneleTekst(120, 'De naam'),
  /** A gemeente of the bureau, or one of the two categories outside it. Only without a young person. */
  waar: z.preprocess(leeg, z.string().trim().max(20).nullable()),
  datum: datumOfLeeg('de dag'),
  toelichting: optioneleTekst(500, 'De toelichting'),
});

export const trekActieInSchema = z.object({ id: z.uuid({ error: 'Deze actie is niet gevonden.' }) });
export const actieformulierSchema = z.object({
  jongereId: z.preprocess((waarde) => waarde || undefined, jongereId.optional()),
});
export const BUITEN = WOONPLAATSEN.filter((plaats) => plaats !== 'regio');
