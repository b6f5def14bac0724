import { z } from 'zod';
import { verplichteTekst } from '#lib/werkprocessen/schema.ts';

export const leegSchema = z.object({});
export const bestandSchema = z.object({ id: z.uuid({ error: 'Dit bestand is niet gevonden.' }) });
export const leveringSchema = z.object({ id: z.uuid({ error: 'Deze levering is niet gevonden.' }) });
export const afkeurSchema = leveringSchema.extend({
  reden: verplichteTekst(300, 'Neem over wat DUO schreef.'),
});
