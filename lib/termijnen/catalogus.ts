import { BESLUITEN } from '#lib/termijnen/catalogus/besluiten.ts';
import { BEVOLKING } from '#lib/termijnen/catalogus/bevolking.ts';
import { HANDHAVING } from '#lib/termijnen/catalogus/handhaving.ts';
import { NAZORG } from '#lib/termijnen/catalogus/nazorg.ts';
import { OVERLEGGEN } from '#lib/termijnen/catalogus/overleggen.ts';
import { PARTNERS } from '#lib/termijnen/catalogus/partners.ts';
import { VERANTWOORDING } from '#lib/termijnen/catalogus/verantwoording.ts';
import { VERZUIM } from '#lib/termijnen/catalogus/verzuim.ts';
import { VRIJSTELLINGEN } from '#lib/termijnen/catalogus/vrijstellingen.ts';
import type { Termijnsoort } from '#lib/termijnen/catalogus/soort.ts';

/**
 * The timers of the work, as data, one table per area: worklists, reminders, letters and the indicator "termijn gemist" read them.
 * A new term is a line in the table of its area.
 */
export const TERMIJNEN = {
  ...VERZUIM,
  ...VRIJSTELLINGEN,
  ...BESLUITEN,
  ...HANDHAVING,
  ...BEVOLKING,
  ...NAZORG,
  ...OVERLEGGEN,
  ...PARTNERS,
  ...VERANTWOORDING,
} as const satisfies Record<string, Termijnsoort>;

export type Termijncode = keyof typeof TERMIJNEN;

export function isTermijncode(code: string): code is Termijncode {
  return Object.hasOwn(TERMIJNEN, code);
}

/** Terms that only the investigator moves, in the file itself; they go where the file goes, not where the work goes. */
export const VAN_ZAAK = ['H1', 'H2', 'H3', 'H4', 'H5'] as const satisfies readonly Termijncode[];
export const isVanZaak = (code: string): boolean => VAN_ZAAK.some((item) => item === code);
