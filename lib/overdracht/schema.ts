import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { jongereId } from '#lib/jongeren/schema.ts';
import { verplichteTekst } from '#lib/werkprocessen/schema.ts';

const id = z.uuid({ error: 'Deze overdracht is niet gevonden.' });

export const lijstSchema = z.object({});
export const bereidVoorSchema = z.object({ jongereId });
export const overdraagSchema = z.object({
  jongereId,
  gemeente: z
    .string({ error: 'Kies de nieuwe gemeente.' })
    .regex(/^\d{4}$/, { error: 'Kies de nieuwe gemeente.' }),
  verhuisdOp: datumVeld('de dag van de verhuizing'),
  reden: verplichteTekst(500, 'Schrijf waarom u het dossier overdraagt.'),
});
export const idSchema = z.object({ id });
export const weigerSchema = z.object({ id, reden: verplichteTekst(300, 'Schrijf waarom u weigert.') });
