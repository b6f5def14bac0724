import type { Termijncode } from '#lib/termijnen/catalogus.ts';

/** Terms of one event: who sets one, sets both, from the same day (Leerplichtwet 1969, art. 1a1 lid 4 and 22 lid 4). */
const SAMEN: readonly (readonly Termijncode[])[] = [['T12a', 'T12b']];

/** A term that starts on the day another was met: four weeks to enrol after the investigation (art. 22 lid 4). */
const DAARNA: Partial<Record<Termijncode, Termijncode>> = { T12b: 'T12c' };

export function samenMet(code: Termijncode): readonly Termijncode[] {
  return SAMEN.find((groep) => groep.includes(code)) ?? [code];
}

export function daarnaVan(code: string): Termijncode | undefined {
  return Object.hasOwn(DAARNA, code) ? DAARNA[code as Termijncode] : undefined;
}
