import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { dagMet as dag } from '#lib/kalender/schema.ts';

const id = z.uuid({ error: 'Deze termijn is niet gevonden.' });
const versie = rijversie;
export const termijnKopSchema = z.object({ id, versie });
export const readTermijnSchema = z.object({ id });

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const reden = z
  .string({ error: 'Geef een reden.' })
  .trim()
  .min(3, 'Geef een reden.')
  .max(300, 'Houd het bij 300 tekens.');

export const gedaanSchema = termijnKopSchema.extend({
  /** Default today. */
  op: z.preprocess(leeg, dag('Vul een datum in.').nullable()),
  reden: z.preprocess(leeg, z.string().trim().max(300, 'Houd het bij 300 tekens.').nullable()),
});
export const toelichtenSchema = termijnKopSchema.extend({ reden });
export const vervallenSchema = termijnKopSchema.extend({ reden });
export const opschortenSchema = termijnKopSchema.extend({ van: dag('Vul in sinds wanneer.'), reden });
export const hervattenSchema = termijnKopSchema.extend({ tot: dag('Vul in tot en met wanneer.') });
export const verlengenSchema = termijnKopSchema.extend({ tot: dag('Vul de nieuwe laatste dag in.'), reden });
