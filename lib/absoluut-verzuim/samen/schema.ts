import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { ADMINISTRATIEVE_UITKOMSTEN } from '#lib/absoluut-verzuim/model.ts';
import { CONTROLES } from '#lib/absoluut-verzuim/samen/model.ts';
import { datumOfLeeg } from '#lib/kalender/schema.ts';
import { optioneleTekst } from '#lib/werkprocessen/schema.ts';

const MEESTE = 50;
const lijst = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : [waarde].flat());
const KIES = 'Kies wat de controle opleverde.';

export const voorbeeldSchema = z.object({
  uitkomst: z.enum([...ADMINISTRATIEVE_UITKOMSTEN, 'bevestigd'], { error: KIES }),
  id: z.preprocess(
    lijst,
    z
      .array(z.uuid())
      .min(1, 'Vink ten minste één signaal aan.')
      .max(MEESTE, `Doe er hooguit ${MEESTE} tegelijk.`),
  ),
});

/** Each signal with the versie that was seen: <uuid>.<versie>. */
const gezien = z.preprocess(
  lijst,
  z
    .array(
      z
        .string()
        .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9}$/, 'Dit signaal is niet gevonden.')
        .transform((tekst) => ({ id: tekst.slice(0, 36), versie: Number(tekst.slice(37)) })),
    )
    .min(1, 'Vink ten minste één signaal aan.')
    .max(MEESTE),
);
const notitie = optioneleTekst(1000, 'De notitie');

export const afsluitSchema = z.object({
  uitkomst: z.enum(ADMINISTRATIEVE_UITKOMSTEN, { error: KIES }),
  signaal: gezien,
  notitie,
});
/** The form for many asks for `controle` (`samen`); with a single signal the check stands beside the button. */
export const bevestigSchema = z
  .object({
    signaal: gezien,
    notitie,
    samen: z.literal('ja').optional(),
    controle: z.preprocess(
      (waarde) => (waarde === '' || waarde === undefined ? null : waarde),
      z.enum(CONTROLES, { error: 'Kies of de controle is gedaan.' }).nullable(),
    ),
  })
  .refine(({ samen, controle }) => !samen || controle !== null, {
    path: ['controle'],
    message: 'Kies of BRP en inschrijvingen zijn nagekeken.',
  });
export const bundelSchema = z.object({ id: z.uuid({ error: 'Deze bundel is niet gevonden.' }) });
export const controleSchema = z.object({
  id: z.uuid({ error: 'Dit signaal is niet gevonden.' }),
  versie: rijversie,
  brpOp: datumOfLeeg('de dag van de BRP-controle'),
  rodOp: datumOfLeeg('de dag van de controle in het register'),
  contactOp: datumOfLeeg('de dag van het contact'),
  notitie,
});
