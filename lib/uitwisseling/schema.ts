import { z } from 'zod';
import { IMPORTSOORTEN, type Bronbestand } from '#lib/uitwisseling/model.ts';

export const MAX_BYTES = 256 * 1024 * 1024;

const isBron = (waarde: unknown): boolean => typeof (waarde as Bronbestand | null)?.open === 'function';
const bronnen = z.array(z.custom<Bronbestand>(isBron)).min(1, 'Kies eerst een bestand.');

/** Reading files at once, from the command line: the files themselves are at hand. */
export const leesInSchema = z.object({
  taakId: z.uuid({ error: 'Deze inleesopdracht bestaat niet.' }),
  bronnen: bronnen.optional(),
});

export const meldAanSchema = z.object({
  bronnen,
  proef: z.boolean().default(false),
  soort: z.enum(IMPORTSOORTEN).optional(),
  bewaar: z.boolean().default(true),
});

export const taakSchema = z.object({ id: z.uuid({ error: 'Deze inleesopdracht bestaat niet.' }) });
export const verslagSchema = taakSchema.extend({
  vanaf: z.coerce.number().int().min(0).max(10_000_000).catch(0),
});
export const regelsSchema = taakSchema.extend({
  na: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
});
export const lijstSchema = z.object({ voor: z.coerce.date().nullish() });

export const geweigerdSchema = z.object({
  bestandsnaam: z.string().max(300),
  soort: z.enum(IMPORTSOORTEN).default('duo-verzuim'),
  bytes: z.number().int().min(0),
  proef: z.boolean(),
  melding: z.string().max(2000),
});
