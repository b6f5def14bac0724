import { z } from 'zod';
import { jongereId } from '#lib/jongeren/schema.ts';
import { OVERLEGGEN } from '#lib/overleggen/agenda/model.ts';
import { optioneleTekst, verplichteTekst, versie } from '#lib/werkprocessen/schema.ts';

export const agendeerSchema = z.object({
  jongereId,
  overleg: z.enum(OVERLEGGEN, { error: 'Kies een overleg uit de lijst.' }).default('actietafel'),
  reden: verplichteTekst(500, 'Schrijf wat u aan het overleg wilt vragen.'),
});
export const trekTerugSchema = z.object({
  id: z.uuid({ error: 'Dit agendapunt is niet gevonden.' }),
  versie,
  reden: optioneleTekst(500, 'De reden'),
});
