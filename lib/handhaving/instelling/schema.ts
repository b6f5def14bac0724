import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { WPG_STARTEN } from './model.ts';

export const instellingSchema = z.object({
  versie: rijversie,
  wpgStart: z.enum(WPG_STARTEN, { error: 'Kies vanaf wanneer de Wet politiegegevens geldt.' }),
  overlegNaam: z
    .string()
    .trim()
    .min(2, 'Schrijf hoe het overleg bij u heet.')
    .max(60, 'Houd de naam kort (hooguit 60 tekens).'),
});
export const leegSchema = z.object({});
