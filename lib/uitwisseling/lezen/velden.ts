import { z } from 'zod';
import { parseDatum, type Datum } from '#lib/kalender/model.ts';
import { parsePersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';

/**
 * Building blocks for the row schemas. A cell arrives trimmed, an empty cell as null, an absent column as undefined;
 * every refusal is a sentence about that cell, without what stands in it: reports are read by more people than rows are.
 */
const LEEG = 'Deze kolom mag niet leeg zijn.';

/** ISO (2024-03-01) or as people in an office write it (1-3-2024). */
export function readDatum(tekst: string): Datum | null {
  const iso = parseDatum(tekst);
  if (iso) return iso;
  const delen = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst);
  return delen ? parseDatum(`${delen[3]}-${delen[2]?.padStart(2, '0')}-${delen[1]?.padStart(2, '0')}`) : null;
}

export const verplichteTekst = (max: number) =>
  z.string({ error: LEEG }).max(max, `Deze tekst is te lang (hoogstens ${max} tekens).`);
export const tekst = (max: number) => verplichteTekst(max).nullish();

export const verplichteDatum = z.string({ error: LEEG }).transform((waarde, context): Datum => {
  const gelezen = readDatum(waarde);
  if (gelezen) return gelezen;
  context.addIssue({
    code: 'custom',
    message: 'Dit is geen bestaande datum. Schrijf bijvoorbeeld 2024-03-01.',
  });
  return z.NEVER;
});
export const datum = verplichteDatum.nullish();

/** A day that has been: nothing can be registered before it happened. */
export const verledenDatum = (vandaag: Datum) =>
  verplichteDatum.refine((waarde) => waarde <= vandaag, 'Deze datum ligt in de toekomst.');

export const geboortedatum = (vandaag: Datum) =>
  verledenDatum(vandaag).refine((waarde) => waarde >= '1900-01-01', 'Deze geboortedatum kan niet kloppen.');

export function verplichteKeuze<const Waarden extends readonly [string, ...string[]]>(waarden: Waarden) {
  const zin = `De code is onbekend. Mogelijk zijn: ${waarden.join(', ')}.`;
  return z.enum(waarden, { error: (issue) => (issue.input == null ? LEEG : zin) });
}
export function keuze<const Waarden extends readonly [string, ...string[]]>(waarden: Waarden) {
  return verplichteKeuze(waarden).nullish();
}

const JA_NEE: Readonly<Record<string, boolean>> = {
  J: true,
  JA: true,
  '1': true,
  N: false,
  NEE: false,
  '0': false,
};
export const jaNee = z
  .string()
  .transform((waarde, context) => {
    const gelezen = JA_NEE[waarde.toUpperCase()];
    if (gelezen === undefined) {
      context.addIssue({ code: 'custom', message: 'Hier hoort J of N te staan.' });
      return z.NEVER;
    }
    return gelezen;
  })
  .nullish();

/** A number with a decimal comma or point, not below zero. */
export const getal = (max: number) =>
  z.string({ error: LEEG }).transform((waarde, context) => {
    const gelezen = Number(waarde.replace(',', '.'));
    if (Number.isFinite(gelezen) && gelezen >= 0 && gelezen <= max) return gelezen;
    context.addIssue({ code: 'custom', message: `Dit is geen getal tussen 0 en ${max}.` });
    return z.NEVER;
  });

export const pgn = z.string({ error: LEEG }).transform((waarde, context) => {
  const gelezen = parsePersoonsgebondenNummer(waarde);
  if (gelezen) return gelezen;
  context.addIssue({
    code: 'custom',
    message: 'Dit is geen geldig BSN of onderwijsnummer: het nummer voldoet niet aan de elfproef.',
  });
  return z.NEVER;
});

export const gemeentecode = z
  .string({ error: LEEG })
  .regex(/^\d{4}$/, 'Een gemeentecode bestaat uit vier cijfers, met voorloopnul.');
export const brin = z.string({ error: LEEG }).regex(/^\d{2}[A-Z0-9]{2}$/, 'Dit is geen BRIN (zoals 25LN).');
export const vestiging = z
  .string()
  .regex(/^\d{1,2}$/, 'Een vestigingsnummer bestaat uit één of twee cijfers.')
  .transform((waarde) => waarde.padStart(2, '0'))
  .nullish();

/** Several values in one cell, separated by |. */
export const lijst = z
  .string()
  .transform((waarde) =>
    waarde
      .split('|')
      .map((deel) => deel.trim())
      .filter(Boolean),
  )
  .nullish();

/** When the old system knew a fact: a day or an instant, not after now. Facts are counted "as known on" by it. */
export const geregistreerdOp = (vandaag: Datum) =>
  z
    .string()
    .refine(
      (waarde) => parseDatum(waarde.slice(0, 10)) !== null,
      'Dit is geen tijdstip (zoals 2024-03-01T09:30:00Z).',
    )
    .refine((waarde) => waarde.slice(0, 10) <= vandaag, 'Dit tijdstip ligt in de toekomst.')
    .nullish();
