import { z } from 'zod';
import { ANDERE_GEMEENTE } from '#lib/jongeren/gemeenten/model.ts';

const tekst = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Hooguit ${max} tekens.`)
    .transform((waarde) => waarde || null)
    .nullable()
    .default(null);

/** A CBS code, or the choice to fill one in. */
export const gemeentekeuze = (zin: string) =>
  z
    .string({ error: zin })
    .trim()
    .regex(new RegExp(`^([0-9]{4}|${ANDERE_GEMEENTE})$`), zin);

/** Code and name of a gemeente that is not in the list; they count when `ANDERE_GEMEENTE` was chosen. */
export const andereGemeenteVelden = { andereCode: tekst(4), andereNaam: tekst(80) };
