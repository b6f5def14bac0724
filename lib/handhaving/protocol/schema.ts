import { z } from 'zod';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { PROTOCOLSOORTEN } from './model.ts';

export const protocolSchema = z.object({
  van: datumOfLeeg('de eerste dag'),
  tot: datumOfLeeg('de laatste dag'),
  soort: z.enum(PROTOCOLSOORTEN).optional().catch(undefined),
  zaak: z.uuid().optional().catch(undefined),
  voor: z.coerce.number().int().positive().optional().catch(undefined),
});
