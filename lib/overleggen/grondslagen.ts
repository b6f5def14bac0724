/**
 * Why we may tell others about a young person. One per item; without one nothing stands on an agenda. What falls under the Wet
 * politiegegevens has its own casusoverleg, and what was told under WEB art. 9.2.7 has none: it is never shared.
 */
export const GRONDSLAGEN = {
  'lpw-16': { label: 'Toezicht op de leerplicht', artikel: 'Leerplichtwet 1969 art. 16' },
  'web-9.2.5': { label: 'Begeleiding door het Doorstroompunt', artikel: 'WEB art. 9.2.5' },
  instemming: { label: 'De jongere vindt het goed', artikel: 'AVG art. 6 lid 1 onder a' },
  'publieke-taak': {
    label: 'Een andere taak van de gemeente, die in een regeling staat',
    artikel: 'AVG art. 6 lid 1 onder e',
  },
  gevaar: { label: 'Acuut gevaar voor iemands leven of gezondheid', artikel: 'AVG art. 6 lid 1 onder d' },
  opsporing: { label: 'Halt, verhoor of proces-verbaal', artikel: 'Wet politiegegevens' },
} as const satisfies Record<string, { label: string; artikel: string }>;

export type Grondslag = keyof typeof GRONDSLAGEN;
export const GRONDSLAGCODES = Object.keys(GRONDSLAGEN) as Grondslag[];

export function isGrondslag(code: string): code is Grondslag {
  return Object.hasOwn(GRONDSLAGEN, code);
}

/** As it is read on an agenda; a code of before stays as it was. */
export function grondslagTekst(code: string): string {
  if (!isGrondslag(code)) return code;
  const { label, artikel } = GRONDSLAGEN[code];
  return `${label} (${artikel})`;
}
