import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { verplichteTekst } from '#lib/werkprocessen/schema.ts';

export const leegSchema = z.object({});
export const leverlijstSchema = z.object({
  na: plekVeld('getal', 'tijdstip', 'id'),
  bestanden: plekVeld('tijdstip', 'id'),
});
export const bestandSchema = z.object({ id: z.uuid({ error: 'Dit bestand is niet gevonden.' }) });
export const leveringSchema = z.object({ id: z.uuid({ error: 'Deze levering is niet gevonden.' }) });
export const afkeurSchema = leveringSchema.extend({
  reden: verplichteTekst(300, 'Neem over wat DUO schreef.'),
});
