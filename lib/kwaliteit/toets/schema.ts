import { z } from 'zod';
import { plekVeld } from '#lib/platform/bladeren/schema.ts';
import { datumVeld, inVolgorde } from '#lib/kalender/schema.ts';
import { ANTWOORDEN, STANDEN, type Beantwoord } from '#lib/kwaliteit/toets/model.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { versie, verplichteTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const toetsId = z.uuid({ error: 'Deze toets is niet gevonden.' });
const VRAAG = /^antwoord-([a-z0-9-]{1,60})$/;

export const toetslijstSchema = z.object({ na: plekVeld('tijdstip', 'id') });
export const toetsSchema = z.object({ id: toetsId });
export const trekSchema = z
  .object({
    naam: verplichteTekst(100, 'Geef de toets een naam.'),
    van: datumVeld('de eerste dag'),
    tot: datumVeld('de laatste dag'),
    stand: z.enum(STANDEN, { error: 'Kies afgesloten of open werk.' }),
    soort: z.preprocess(leeg, z.enum(SOORTEN, { error: 'Kies een soort uit de lijst.' }).nullable()),
    aantal: z.coerce
      .number({ error: 'Vul een aantal in.' })
      .int('Vul een heel aantal in.')
      .min(1, 'Trek ten minste één zaak.')
      .max(100, 'Trek hooguit honderd zaken.'),
  })
  .refine(...inVolgorde());

/** One field per question, `antwoord-<code>`, and a remark beside it, `opmerking-<code>`. */
export const beantwoordSchema = z
  .looseObject({ id: z.uuid({ error: 'Deze zaak is niet gevonden.' }), versie })
  .transform(({ id, versie: gezien, ...rest }, context) => {
    const antwoorden: Record<string, Beantwoord> = {};
    for (const [naam, waarde] of Object.entries(rest)) {
      const code = VRAAG.exec(naam)?.[1];
      if (!code || waarde === '') continue;
      const antwoord = ANTWOORDEN.find((item) => item === waarde);
      const opmerking = tekst(rest[`opmerking-${code}`]);
      if (!antwoord)
        context.addIssue({ code: 'custom', path: [naam], message: 'Kies ja, nee of niet van toepassing.' });
      else if (opmerking && opmerking.length > 500)
        context.addIssue({
          ...{ code: 'custom', path: [`opmerking-${code}`] },
          message: 'Gebruik hooguit 500 tekens.',
        });
      else antwoorden[code] = { antwoord, opmerking };
    }
    return { id, versie: gezien, antwoorden };
  });

function tekst(waarde: unknown): string | null {
  return typeof waarde === 'string' ? waarde.trim() || null : null;
}
