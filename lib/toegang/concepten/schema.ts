import { z } from 'zod';

/** A form on something: letters, digits and hyphens, then perhaps ids after colons. */
export const conceptsleutel = z
  .string()
  .regex(/^[a-z-]{2,40}(:[0-9a-z-]{1,40}){0,3}$/, 'Dit formulier kent geen concept.');

const waarden = z.record(z.string().max(60), z.union([z.string(), z.array(z.string())]));

export const bewaarConceptSchema = z
  .object({ sleutel: conceptsleutel, waarden })
  .refine(({ waarden: inhoudVan }) => JSON.stringify(inhoudVan).length <= 40_000, {
    error: 'Dit concept is te groot om te bewaren.',
  });
export const conceptSchema = z.object({ sleutel: conceptsleutel });

/** All drafts that one page asks for at once. */
export const conceptenSchema = z.object({ sleutels: z.array(conceptsleutel).max(100) });
