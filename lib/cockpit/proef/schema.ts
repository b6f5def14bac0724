import { z } from 'zod';
import { parseSchooljaar } from '#lib/kalender/model.ts';
import { NA_KEUZES, VRIJSTELLING_KEUZES } from '#lib/indicatoren/proef/model.ts';
import { WERKFUNCTIES } from '#lib/cockpit/model.ts';
import { standSchema } from '#lib/cockpit/schema.ts';
import { DOELRICHTINGEN } from './doel/model.ts';

const leeg = (waarde: unknown) => (waarde === '' || waarde === null ? undefined : waarde);

/** A number as people type it, with a comma; what is none or too large is passed over. */
const getal = (van: number, tot: number) =>
  z.preprocess(
    (waarde) =>
      typeof waarde === 'string' && waarde.trim() !== ''
        ? Number(waarde.trim().replace(',', '.'))
        : undefined,
    z.number().min(van).max(tot).optional().catch(undefined),
  );
const jaren = z.preprocess(
  (waarde) => (typeof waarde === 'string' && /^\d{1,2}$/.test(waarde.trim()) ? Number(waarde) : undefined),
  z.number().int().min(0).max(27).optional().catch(undefined),
);
const keuze = <const Codes extends readonly [string, ...string[]]>(codes: Codes, standaard: Codes[number]) =>
  z.preprocess(
    leeg,
    z
      .enum(codes)
      .default(standaard as never)
      .catch(standaard as never),
  );

/** All of the address: an answer of this page can be kept and shared. */
export const proefSchema = standSchema.extend({
  cijfer: z.preprocess(leeg, z.string().max(60).optional().catch(undefined)),
  richting: keuze(DOELRICHTINGEN, 'hoogstens'),
  doel: getal(0, 1_000_000),
  schooljaar: z.preprocess(
    leeg,
    z
      .string()
      .optional()
      .catch(undefined)
      .transform((tekst) => (tekst === undefined ? null : parseSchooljaar(tekst))),
  ),
  'versies-van': z.preprocess(leeg, z.string().max(60).optional().catch(undefined)),
  telling: keuze(['jaar', 'dag'], 'jaar'),
  na: keuze(NA_KEUZES, 'geldig'),
  vrijstelling: keuze(VRIJSTELLING_KEUZES, 'geldig'),
  'leeftijd-van': jaren,
  'leeftijd-tot': jaren,
  werk: keuze(WERKFUNCTIES, 'leerplicht'),
  erbij: getal(-20, 20),
});
