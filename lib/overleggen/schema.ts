import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { OVERLEGGEN } from '#lib/overleggen/agenda/model.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { partnerkeuze } from '#lib/partners/schema.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const id = z.uuid({ error: 'Dit overleg is niet gevonden.' });

export const overlegSchema = z.object({ id });
export const overleggenSchema = z.object({
  team: z.preprocess((waarde) => waarde === 'ja', z.boolean()),
});

const velden = {
  soort: z.enum(OVERLEGGEN, { error: 'Kies het soort overleg.' }),
  naam: optioneleTekst(80, 'De naam'),
  op: datumVeld('de dag'),
  tijd: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 09:30.')
      .nullable(),
  ),
  plaats: optioneleTekst(120, 'De plaats'),
  voorzitter: optioneleTekst(120, 'De voorzitter'),
};

/** Participants one a line: "Organisatie, naam" or only the organisation. */
export const planSchema = z.object({
  ...velden,
  deelnemers: optioneleTekst(2000, 'De lijst van deelnemers'),
});
export const wijzigSchema = z.object({ id, versie: rijversie, ...velden });
export const vervalSchema = z.object({ id, versie: rijversie });
/** From the partners of the bureau, or as one types it. */
export const deelnemerSchema = z
  .object({
    id,
    partner: z.preprocess(leeg, partnerkeuze.nullable()),
    organisatie: optioneleTekst(120, 'De organisatie'),
    naam: optioneleTekst(120, 'De naam'),
  })
  .refine(({ partner, organisatie }) => partner || organisatie, {
    path: ['organisatie'],
    message: 'Kies een partner, of schrijf van welke organisatie.',
  });
export const deelnemerWegSchema = z.object({
  id,
  deelnemerId: z.uuid({ error: 'Deze deelnemer is niet gevonden.' }),
});

/** Ticked lines: `punt:<id>` waits already, `jongere:<id>` is a proposal. */
export const agendeerKeuzeSchema = z.object({
  id: z.uuid({ error: 'Kies een overleg, of plan er eerst een.' }),
  keuze: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z
      .array(z.string().regex(/^(punt|jongere):[0-9a-f-]{36}$/, 'Kies uit de lijst.'))
      .min(1, 'Kruis ten minste één zaak aan.')
      .max(50, 'Kies hooguit vijftig zaken tegelijk.'),
  ),
});
