import { z } from 'zod';

export const reeksSchema = z.object({ reeksId: z.uuid({ error: 'Deze reeks brieven is niet gevonden.' }) });
