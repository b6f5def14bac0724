import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { ZORGPARTIJEN, ZORGUITKOMSTEN } from './model.ts';

export const zorgmeldingSchema = z.object({
  werkprocesId: z.uuid({ error: 'Kies een werkproces.' }),
  aan: z.enum(ZORGPARTIJEN, { error: 'Kies aan wie u meldde.' }),
  gedaanOp: datumVeld('de dag van de melding'),
});
export const zorgintrekSchema = z.object({
  id: z.uuid({ error: 'Deze zorgmelding is niet gevonden.' }),
  versie: rijversie,
  reden: z
    .string({ error: 'Geef een reden.' })
    .trim()
    .min(5, 'Geef een reden van ten minste vijf tekens.')
    .max(500, 'Deze reden is te lang (hooguit 500 tekens).'),
});
export const zorguitkomstSchema = z.object({
  id: z.uuid({ error: 'Deze zorgmelding is niet gevonden.' }),
  versie: rijversie,
  uitkomst: z.enum(ZORGUITKOMSTEN, { error: 'Kies de uitkomst.' }),
  uitkomstOp: datumVeld('de dag van de uitkomst'),
});
