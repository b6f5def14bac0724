import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { rijversie } from '#lib/platform/schema.ts';
import { tekst, tekstOfLeeg, vrijeTekst } from './vorm/schema.ts';

export const schooljaarVeld = z.string({ error: 'Kies een schooljaar.' }).transform((waarde, context) => {
  const gelezen = parseSchooljaar(waarde);
  if (!gelezen) context.addIssue({ code: 'custom', message: 'Kies een schooljaar, zoals 2023-2024.' });
  return gelezen ?? z.NEVER;
});

const editieId = z.uuid({ error: 'Dit jaarverslag is niet gevonden.' });
const hoofdstukId = z.uuid({ error: 'Dit hoofdstuk is niet gevonden.' });

export const lijstSchema = z.object({});
export const editieSchema = z.object({ id: editieId });
export const hoofdstukVanSchema = z.object({ id: editieId, hoofdstuk: hoofdstukId });
export const beginSchema = z.object({ schooljaar: schooljaarVeld, reden: tekstOfLeeg(1000) });

export const tekstSchema = z.object({
  id: editieId,
  hoofdstuk: hoofdstukId,
  versie: rijversie,
  tekst: vrijeTekst,
  afgerond: z.preprocess((waarde) => waarde === 'ja' || waarde === true, z.boolean()),
});

const kader = {
  titel: tekst(200, 'Vul de titel van het kader in.'),
  tekst: vrijeTekst.pipe(z.string().min(1, 'Schrijf het verhaal achter de cijfers.')),
};
export const nieuwKaderSchema = z.object({ id: editieId, hoofdstuk: hoofdstukId, ...kader });
export const wijzigKaderSchema = z.object({
  kader: z.uuid({ error: 'Dit kader is niet gevonden.' }),
  versie: rijversie,
  ...kader,
});
export const kaderSchema = z.object({ kader: z.uuid({ error: 'Dit kader is niet gevonden.' }) });

export const uitlegSchema = z.object({
  id: editieId,
  controle: z.string().min(1).max(200),
  getallen: z.string().min(1).max(4000),
  zin: tekst(1000, 'Schrijf in een of twee zinnen waarom dit niet optelt.'),
});

export const vaststelSchema = z.object({
  id: editieId,
  /** What the reader saw: the figures may have changed since. */
  gezien: z.string({ error: 'Laad de pagina opnieuw.' }).regex(/^[0-9a-f]{64}$/, 'Laad de pagina opnieuw.'),
});
