import { z } from 'zod';
import { CODEWIJZEN } from '#lib/overleggen/gasten/model.ts';
import { GAST } from '#lib/overleggen/gasten/rules.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { verplichteTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const id = z.uuid({ error: 'Deze gast is niet gevonden.' });

export const nodigUitSchema = z
  .object({
    delingId: z.uuid({ error: 'Kies wat u deelt.' }),
    /** One of those with whom this was shared. */
    ontvanger: verplichteTekst(250, 'Kies voor wie de link is.'),
    naam: verplichteTekst(120, 'Schrijf wie de gast is.'),
    wijze: z.enum(CODEWIJZEN, { error: 'Kies hoe de gast de code krijgt.' }),
    email: z.preprocess(leeg, z.email({ error: 'Dit is geen mailadres.' }).max(200).nullable()),
    dagen: z.coerce
      .number({ error: 'Schrijf een aantal dagen.' })
      .int('Schrijf een heel aantal dagen.')
      .min(1, 'Ten minste één dag.')
      .max(GAST.meesteDagen, `Hooguit ${GAST.meesteDagen} dagen.`),
  })
  .refine(({ wijze, email }) => wijze === 'telefoon' || email !== null, {
    path: ['email'],
    message: 'Voor een code per mail is een mailadres nodig.',
  });
export const gastSchema = z.object({ id, versie: rijversie });

const hash = z.instanceof(Buffer);
export const gastdeurSchema = z.object({ id });
export const gastcodeSchema = z.object({ id, codeHash: hash, sessieHash: hash });
export const gastblikSchema = z.object({ id, sessieHash: hash });
