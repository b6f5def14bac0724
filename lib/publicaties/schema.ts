import { z } from 'zod';
import { parseDatum, parseSchooljaar } from '#lib/kalender/model.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';

export const schooljaarveld = z.string().transform((text, context) => {
  const found = parseSchooljaar(text);
  if (!found) context.addIssue({ code: 'custom', message: 'Kies een schooljaar, zoals 2023-2024.' });
  return found ?? z.NEVER;
});

export const peildatumveld = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return undefined;
    const found = parseDatum(text);
    if (!found) context.addIssue({ code: 'custom', message: 'Deze peildatum bestaat niet.' });
    return found ?? z.NEVER;
  });

const toelichting = z.string().trim().max(2000, 'De toelichting is langer dan 2000 tekens.').optional();

/** The code of a bureau as it stands in an address; what anybody types there reaches the database only in this form. */
export const bureaucodeSchema = z.string().regex(/^[a-z0-9-]{2,40}$/);

export const klaarzettenSchema = z.object({
  indicator: z.enum(PUBLICEERBAAR as [string, ...string[]], {
    error: 'Kies een cijfer dat gepubliceerd kan worden.',
  }),
  schooljaar: schooljaarveld,
  peildatum: peildatumveld,
  toelichting,
});

export const publicatieSchema = z.object({ id: z.uuid('Deze publicatie is niet gevonden.') });

export const intrekkenSchema = publicatieSchema.extend({
  reden: z
    .string()
    .trim()
    .min(5, 'Schrijf kort waarom dit cijfer wordt ingetrokken; dat staat straks bij het cijfer.')
    .max(1000),
});

export const lijstSchema = z.object({ schooljaar: z.string().optional() });
