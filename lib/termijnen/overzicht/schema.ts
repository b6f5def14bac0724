import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { MAILKEUZES } from '#lib/termijnen/overzicht/model.ts';

export const voorkeurSchema = z.object({});
export const bewaarVoorkeurSchema = z.object({
  versie: rijversie,
  keuze: z.enum(MAILKEUZES, { error: 'Kies een van de drie.' }),
  vanafUur: z.coerce.number({ error: 'Kies een uur.' }).int().min(6).max(12),
  totUur: z.coerce.number({ error: 'Kies een uur.' }).int().min(13).max(22),
});
