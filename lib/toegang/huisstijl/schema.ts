import { z } from 'zod';
import { THEMAS, type Thema } from '#lib/toegang/themas.ts';

export const huisstijlSchema = z.object({
  thema: z.enum(Object.keys(THEMAS) as [Thema, ...Thema[]], { error: 'Kies een van de huisstijlen.' }),
  /** What stood there when the page was opened; empty when nobody chose yet. */
  oud: z.string().max(40).default(''),
});

export const geenInvoer = z.object({});
