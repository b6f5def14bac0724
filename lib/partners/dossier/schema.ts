import { z } from 'zod';
import { jongereId } from '#lib/jongeren/schema.ts';

export const partnerdossierSchema = z.object({ jongereId });
