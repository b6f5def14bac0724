import { z } from 'zod';
import type { Datum } from './model.ts';
import { parseInvoerdatum } from './opmaak.ts';

/** Nobody in a dossier was born before or plans beyond; a slip in the year is caught at the field. */
const VROEGST = '1900-01-01';
const LAATST = '2100-12-31';

/** A date as people type it or as a date field sends it, turned into a civil date. */
export function datumVeld(naam: string) {
  return z
    .string({ error: `Vul ${naam} in.` })
    .trim()
    .min(1, `Vul ${naam} in.`)
    .transform((tekst, context): Datum => {
      const gelezen = parseInvoerdatum(tekst);
      if (gelezen && gelezen >= VROEGST && gelezen <= LAATST) return gelezen;
      const message = gelezen
        ? `${hoofdletter(naam)} ligt buiten 1900 tot en met 2100. Kijk het jaartal na.`
        : `${hoofdletter(naam)} is geen bestaande dag. Schrijf bijvoorbeeld 12-3-2026.`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** The same, where an empty field means that there is no date. */
export function datumOfLeeg(naam: string) {
  return z.preprocess(leegAlsNull, datumVeld(naam).nullable().default(null));
}

/** A civil date with one sentence for whatever is no day within these years. */
export function dagMet(zin: string) {
  return z
    .string({ error: zin })
    .transform((tekst) => parseInvoerdatum(tekst))
    .refine((dag): dag is Datum => dag !== null && dag >= VROEGST && dag <= LAATST, zin);
}

function leegAlsNull(waarde: unknown): unknown {
  return typeof waarde === 'string' && waarde.trim() === '' ? null : waarde;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** The last day is not before the first; said together with what else is wrong in the form, once both days are readable. */
export function inVolgorde<Rij extends { readonly van: Datum; readonly tot: Datum | null }>(
  message = 'De laatste dag ligt voor de eerste dag.',
): [
  (rij: Rij) => boolean,
  { path: string[]; message: string; when: (stand: { value: unknown }) => boolean },
] {
  return [
    ({ van, tot }) => tot === null || tot >= van,
    {
      path: ['tot'],
      message,
      when: ({ value }) => {
        const { van, tot } = (value ?? {}) as { van?: unknown; tot?: unknown };
        return isDag(van) && isDag(tot);
      },
    },
  ];
}

const isDag = (waarde: unknown) => typeof waarde === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(waarde);
