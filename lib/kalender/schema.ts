import { z } from 'zod';
import type { Datum } from './model.ts';
import { parseInvoerdatum } from './opmaak.ts';

/** A date as people type it or as a date field sends it, turned into a civil date. */
export function datumVeld(naam: string) {
  return z
    .string({ error: `Vul ${naam} in.` })
    .trim()
    .min(1, `Vul ${naam} in.`)
    .transform((tekst, context): Datum => {
      const gelezen = parseInvoerdatum(tekst);
      if (gelezen) return gelezen;
      const message = `${hoofdletter(naam)} is geen bestaande dag. Schrijf bijvoorbeeld 12-3-2026.`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** The same, where an empty field means that there is no date. */
export function datumOfLeeg(naam: string) {
  return z.preprocess(leegAlsNull, datumVeld(naam).nullable().default(null));
}

function leegAlsNull(waarde: unknown): unknown {
  return typeof waarde === 'string' && waarde.trim() === '' ? null : waarde;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
