import { z } from 'zod';
import { rijversie } from '#lib/platform/schema.ts';
import { BEELDEN } from './model.ts';

const leeg = (waarde: unknown) => (typeof waarde === 'string' ? waarde.trim() || null : (waarde ?? null));
const lijst = (waarde: unknown) =>
  typeof waarde === 'string' ? (waarde === '' ? [] : [waarde]) : (waarde ?? []);

export const tekst = (max: number, zin: string) =>
  z.string({ error: zin }).trim().min(1, zin).max(max, `Gebruik hooguit ${max} tekens.`);
export const tekstOfLeeg = (max: number) =>
  z.preprocess(leeg, z.string().max(max, `Gebruik hooguit ${max} tekens.`).nullable());
export const vrijeTekst = z
  .string()
  .max(20_000, 'Gebruik hooguit 20.000 tekens.')
  .default('')
  .transform((waarde) => waarde.replaceAll('\r\n', '\n').trim());

const vinkje = z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean());
const hoofdstukId = z.uuid({ error: 'Dit hoofdstuk is niet gevonden.' });
const onderdeelId = z.uuid({ error: 'Dit cijfer is niet gevonden.' });
const code = z.string().max(60);

export const legeVraag = z.object({});
export const hoofdstukSchema = z.object({ id: hoofdstukId });
export const onderdeelSchema = z.object({ id: onderdeelId });
export const zoekSchema = z.object({
  id: hoofdstukId,
  zoek: z.string().trim().max(100).default('').catch(''),
});

const vormvelden = {
  titel: tekst(200, 'Vul de titel van het jaarverslag in.'),
  ondertitel: tekstOfLeeg(200),
  perGemeente: vinkje,
};
export const wijzigVormSchema = z.object({ ...vormvelden, versie: rijversie });

const indeling = z.object({
  rijen: z.array(code).max(4).optional(),
  kolom: code.nullable().optional(),
  filter: z.record(code, code).optional(),
  alleen: z.array(code).max(100).optional(),
});
const jaren = z.coerce.number().int().min(1).max(5);
const telling = tekstOfLeeg(80);
const cijferkeuze = z.object({
  indicator: code,
  weergave: z.string().max(120).optional(),
  titel: z.string().max(200).optional(),
  indeling: indeling.optional(),
  jaren: jaren.optional(),
  beeld: z.enum(BEELDEN).optional(),
  aandelen: z.boolean().optional(),
  telling: telling.optional(),
  inBijlage: z.boolean().optional(),
});

/** A whole form as data; what the figures ask is checked against the catalogue. */
export const beginVormSchema = z.object({
  titel: vormvelden.titel,
  ondertitel: z.string().max(200).optional(),
  perGemeente: z.boolean(),
  hoofdstukken: z
    .array(
      z.object({
        titel: tekst(200, 'Vul de titel van het hoofdstuk in.'),
        tekst: vrijeTekst.optional(),
        onderdelen: z.array(cijferkeuze).max(40).optional(),
      }),
    )
    .max(60),
});
export const beginLeegSchema = z.object({
  titel: vormvelden.titel,
  met: z.enum(['voorbeeld', 'leeg'], { error: 'Kies hoe u begint.' }),
});

const hoofdstuk = {
  titel: tekst(200, 'Vul de titel van het hoofdstuk in.'),
  tekst: vrijeTekst,
};
export const nieuwHoofdstukSchema = z.object({ titel: hoofdstuk.titel });
export const wijzigHoofdstukSchema = z.object({ id: hoofdstukId, versie: rijversie, ...hoofdstuk });

const richting = z.enum(['omhoog', 'omlaag']);
export const schuifHoofdstukSchema = z.object({ id: hoofdstukId, richting });
export const schuifOnderdeelSchema = z.object({ id: onderdeelId, richting });

export const nieuwOnderdeelSchema = z.object({
  hoofdstukId,
  indicator: code,
  weergave: z.string().max(120).optional(),
});

/** The form of one figure; chosen cells stand in fields `cel-<dimension>`. */
export const wijzigOnderdeelSchema = z
  .looseObject({
    id: onderdeelId,
    versie: rijversie,
    titel: tekst(200, 'Vul de titel van de tabel in.'),
    rijen: z.preprocess(lijst, z.array(code).max(4)),
    kolom: z.preprocess(leeg, code.nullable()),
    alleen: z.preprocess(lijst, z.array(code).max(100)),
    jaren,
    beeld: z.enum(BEELDEN, { error: 'Kies of er een beeld bij staat.' }),
    aandelen: vinkje,
    telling,
    inBijlage: vinkje,
  })
  .transform((velden) => {
    const { id, versie, titel, rijen, kolom, alleen, jaren, beeld, aandelen, telling, inBijlage } = velden;
    const filter = Object.fromEntries(
      Object.entries(velden).flatMap(([naam, waarde]) =>
        naam.startsWith('cel-') && typeof waarde === 'string' && waarde !== ''
          ? [[naam.slice('cel-'.length), waarde.slice(0, 60)] as const]
          : [],
      ),
    );
    const indeling = { rijen, kolom, filter, alleen };
    return { id, versie, titel, indeling, jaren, beeld, aandelen, telling, inBijlage };
  });
