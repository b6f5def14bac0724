import { pino } from 'pino';

/**
 * Technical log: what happened to the software, never whom it was about. The scrubber removes what looks like a
 * personal number from every string and drops fields that could carry a person.
 */
const NUMBER = /\b\d{8,9}\b/g;
const FORBIDDEN = [
  'bsn',
  'pgn',
  'naam',
  'geslachtsnaam',
  'voornamen',
  'geboortedatum',
  'adres',
  'wachtwoord',
  'verslag',
  'password',
];

/** Replaces what could be a BSN or onderwijsnummer in a text. */
export function scrub(text: string): string {
  return text.replace(NUMBER, '[nummer verwijderd]');
}

function scrubValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value);
  if (value instanceof Error)
    return { soort: value.name, bericht: scrub(value.message), stapel: scrub(value.stack ?? '') };
  if (value === null || typeof value !== 'object' || depth > 4) return value;
  if (Array.isArray(value)) return value.map((item) => scrubValue(item, depth + 1));
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    FORBIDDEN.includes(key.toLowerCase()) ? '[verwijderd]' : scrubValue(item, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: { dienst: process.env.BAKEN_DIENST || 'baken' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (object) => scrubValue(object) as Record<string, unknown>,
  },
  hooks: {
    logMethod(args, method) {
      const cleaned = args.map((item) => (typeof item === 'string' ? scrub(item) : item)) as Parameters<
        typeof method
      >;
      method.apply(this, cleaned);
    },
  },
});
