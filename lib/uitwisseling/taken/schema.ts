import { z } from 'zod';

export const showTakenSchema = z.object({});
export const retryTaakSchema = z.object({ id: z.uuid({ error: 'Deze taak is niet gevonden.' }) });
