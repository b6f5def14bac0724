import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { verplichteTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde);
const terugmelding = z.uuid({ error: 'Deze terugmelding is niet gevonden.' });

export const nietBezorgdSchema = z.object({
  van: z.preprocess(leeg, z.literal('mij', { error: 'Kies wie uit de lijst.' }).optional()),
  stand: z.preprocess(leeg, z.literal('vast', { error: 'Kies een stand uit de lijst.' }).optional()),
  na: plekVeld('tijdstip', 'id'),
});
export const opnieuwSchema = z.object({
  id: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.uuid()).min(1, 'Vink ten minste één terugmelding aan.').max(200),
  ),
});
export const verteldSchema = z.object({
  id: terugmelding,
  hoe: verplichteTekst(300, 'Schrijf met wie u sprak en wat u vertelde.'),
});
export const opnemenSchema = z.object({ id: terugmelding });
