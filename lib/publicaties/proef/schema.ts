import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';

const schooljaar = z
  .string({ error: 'Noem een schooljaar, zoals 2023-2024.' })
  .transform((tekst, context) => {
    const gelezen = parseSchooljaar(tekst);
    if (!gelezen) context.addIssue({ code: 'custom', message: `"${tekst}" is geen schooljaar.` });
    return gelezen ?? z.NEVER;
  });

export const proefSchema = z.object({ code: z.string().max(60), schooljaar });
export const verantwoordingSchema = z.object({ schooljaar });
