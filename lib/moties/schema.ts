import { z } from 'zod';
import { datumVeld } from '#lib/kalender/schema.ts';
import { MOTIESOORTEN } from '#lib/moties/model.ts';
import { rijversie } from '#lib/platform/schema.ts';

const leeg = (waarde: unknown) => (typeof waarde === 'string' ? waarde.trim() || null : (waarde ?? null));

export const tekstOfLeeg = (max: number) =>
  z.preprocess(leeg, z.string().max(max, `Gebruik hooguit ${max} tekens.`).nullable());
export const tekst = (max: number, zin: string) =>
  z.string({ error: zin }).trim().min(1, zin).max(max, `Gebruik hooguit ${max} tekens.`);
/** Only to a page on the web: what one clicks in public is never a script. */
export const webadres = z
  .string()
  .trim()
  .max(500)
  .regex(/^https?:\/\/\S+$/, 'Begin het adres met https:// .');

export const motieId = z.uuid({ error: 'Deze motie is niet gevonden.' });
export const motieSchema = z.object({ id: motieId });
export const kopSchema = z.object({ id: motieId, versie: rijversie });

const kop = {
  soort: z.enum(MOTIESOORTEN, { error: 'Kies wat het is.' }),
  titel: tekst(200, 'Vul de titel in.'),
  tekst: tekst(20_000, 'Vul in wat er is besloten.'),
  raad: tekst(160, 'Vul in welke raad dit besloot.'),
  gemeente: z.preprocess(
    leeg,
    z
      .string()
      .regex(/^\d{4}$/, 'Kies een gemeente uit de lijst.')
      .nullable(),
  ),
  vastgesteldOp: datumVeld('de dag van het besluit'),
  bron: tekst(400, 'Vul in waar dit staat, bijvoorbeeld het raadsbesluit met nummer.'),
  bronAdres: z.preprocess(leeg, webadres.nullable()),
  kanttekening: tekstOfLeeg(1000),
  eigenaarId: z.uuid({ error: 'Kies wie dit bijhoudt.' }),
};
export const nieuweMotieSchema = z.object(kop);
export const wijzigMotieSchema = kopSchema.extend(kop);
export const lijstSchema = z.object({});
export const formulierSchema = z.object({});

export const rapportdagSchema = z.object({
  motieId,
  dag: datumVeld('de dag van het verslag'),
  omschrijving: tekst(200, 'Vul in wat de raad dan krijgt.'),
});
export const deelSchema = z.object({ id: z.uuid({ error: 'Dit is niet gevonden.' }) });

const bedrag = z
  .string({ error: 'Vul het bedrag in.' })
  .trim()
  .regex(/^\d{1,3}(\.?\d{3})*(,\d{1,2})?$/, 'Schrijf het bedrag in cijfers, zoals 1.950 of 350,50.')
  .transform((invoer) => Number(invoer.replaceAll('.', '').replace(',', '.')));
export const bedragOfLeeg = z.preprocess(leeg, bedrag.nullable());

export const kostenSchema = z.object({
  motieId,
  post: tekst(160, 'Vul in waar het geld heen gaat.'),
  jaar: z.coerce
    .number({ error: 'Vul een jaar in.' })
    .int('Vul een jaar in.')
    .min(2000, 'Vul een jaar vanaf 2000 in.')
    .max(2100, 'Vul een jaar tot en met 2100 in.'),
  bedrag,
});
