import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { wegingVeld } from '#lib/termijnen/bezwaar/schema.ts';
import { datumVeld } from '#lib/kalender/schema.ts';
import { BEZWAARUITKOMSTEN, DWANGSOMSTATEN, PER } from './model.ts';

const id = z.uuid({ error: 'Deze last is niet gevonden.' });
const versie = rijversie;
const tekst = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Deze tekst is te lang (hooguit ${max} tekens).`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);
/** Euros as people type them: 250, 250,50 or 1.250,00. A dot stands for thousands only; 250.50 could mean either and is asked again. */
const EURO = /^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/;
const euro = (wat: string) =>
  z
    .string({ error: `Vul ${wat} in.` })
    .trim()
    .min(1, `Vul ${wat} in.`)
    .transform((invoer, context): number => {
      const bedrag = Number(invoer.replaceAll('.', '').replace(',', '.'));
      if (EURO.test(invoer) && bedrag > 0 && bedrag < 1_000_000) return bedrag;
      context.addIssue({ code: 'custom', message: 'Schrijf een bedrag in euro, zoals 250 of 1.250,50.' });
      return z.NEVER;
    });
const leeg = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

export const voornemenSchema = z.object({
  werkprocesId: z.uuid({ error: 'Kies een werkproces.' }),
  grond: z.string().trim().min(10, 'Schrijf in een zin waarom de last nodig is.').max(2000),
  voornemenOp: datumVeld('de dag van het voornemen'),
  zienswijzeUiterlijk: datumVeld('de laatste dag voor een zienswijze'),
  bedrag: z.preprocess(leeg, euro('de dwangsom').nullable()),
  per: z.preprocess(leeg, z.enum(PER).nullable()),
  maximum: z.preprocess(leeg, euro('het maximum').nullable()),
  ouderIds: z.preprocess(
    (waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()),
    z.array(z.uuid()).min(1, 'Kies aan welke ouder de last is gericht.'),
  ),
});
export const verstuurdSchema = z.object({ id, versie, op: datumVeld('de dag van verzending') });
export const zienswijzeSchema = z.object({
  id,
  versie,
  zienswijze: z.string().trim().min(2, 'Schrijf op wat de ouders zeggen.').max(8000),
});
export const beschikkingSchema = z.object({
  id,
  versie,
  op: datumVeld('de dag van het besluit'),
  begunstigingTot: datumVeld('de laatste dag van de begunstigingstermijn'),
  bedrag: euro('de dwangsom'),
  per: z.enum(PER, { error: 'Kies waarvoor de dwangsom telkens geldt.' }),
  maximum: euro('het maximum'),
});
export const vervolgSchema = z.object({
  id,
  versie,
  naar: z.enum(DWANGSOMSTATEN, { error: 'Kies de volgende stap.' }),
  op: datumVeld('de dag van deze stap'),
  verbeurd: z.preprocess(leeg, euro('het verbeurde bedrag').nullable()),
  reden: tekst(2000),
});
export const bezwaarSchema = z.object({
  id,
  versie,
  bezwaarOp: datumVeld('de dag van het bezwaar'),
  weging: wegingVeld,
  bezwaarUitkomst: z.preprocess(leeg, z.enum(BEZWAARUITKOMSTEN).nullable()),
});
export const leesSchema = z.object({ id });
