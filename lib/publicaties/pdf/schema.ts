import { z } from 'zod';
import { PDFBRONNEN } from './model.ts';

const NIET = { error: 'Dit openbare document is niet gevonden.' };
export const plekSchema = z.object({ bron: z.enum(PDFBRONNEN, NIET), id: z.uuid(NIET) });
export const rondeSchema = plekSchema.extend({ ronde: z.uuid() });
