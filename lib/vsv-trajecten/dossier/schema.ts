import { z } from 'zod';

export const dossierSchema = z.object({ jongereId: z.uuid({ error: 'Deze jongere is niet gevonden.' }) });
