import { z } from 'zod';
import { editieSchema } from '../schema.ts';

export const uitgeefSchema = editieSchema.extend({
  /** What the reader saw of it: something else may have become public since. */
  gezien: z.string({ error: 'Laad de pagina opnieuw.' }).regex(/^[0-9a-f]{64}$/, 'Laad de pagina opnieuw.'),
});

export const trekInSchema = editieSchema.extend({
  reden: z
    .string()
    .trim()
    .min(5, 'Schrijf kort waarom dit jaarverslag wordt ingetrokken; dat staat straks op de openbare pagina.')
    .max(1000),
});
