import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';

const lijst = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
  z.array(z.string().trim().min(1).max(250)).max(40, 'Kies er minder.'),
);
const id = z.uuid({ error: 'Dit agendapunt is niet gevonden.' });

/** `delen`: what is chosen to look at beforehand. */
export const puntpaginaSchema = z.object({ id, delen: lijst });
export const deelSchema = z.object({ id, versie: rijversie, delen: lijst, aan: lijst });
export const stopSchema = z.object({ id: z.uuid({ error: 'Dit is niet gevonden.' }) });
