import { z } from 'zod';
import { documentSchema } from '../schema.ts';

export const stapSchema = documentSchema;
export const intrekSchema = documentSchema.extend({
  reden: z
    .string({ error: 'Schrijf kort waarom dit wordt ingetrokken; dat staat straks op de openbare pagina.' })
    .trim()
    .min(1, 'Schrijf kort waarom dit wordt ingetrokken; dat staat straks op de openbare pagina.')
    .max(1000, 'Schrijf hoogstens 1000 tekens.'),
});
