import type { Datum, SchrikkelConventie } from '#lib/kalender/model.ts';
import { leeftijdOp } from '#lib/kalender/rules.ts';

/** From and including `van`, up to and excluding `tot`. */
type Band<Code extends string> = { readonly code: Code; readonly van: number; readonly tot: number };

/** For reports; always taken on the peildatum of the indicator, never stored. */
export const LEEFTIJDSBANDEN = [
  { code: 'ONDER_5', van: -Infinity, tot: 5 },
  { code: 'VAN_5_TOT_12', van: 5, tot: 12 },
  { code: 'VAN_12_TOT_16', van: 12, tot: 16 },
  { code: 'VAN_16_TOT_18', van: 16, tot: 18 },
  { code: 'VAN_18_TOT_23', van: 18, tot: 23 },
  { code: 'VAN_23_TOT_27', van: 23, tot: 27 },
  { code: 'VANAF_27', van: 27, tot: Infinity },
] as const satisfies readonly Band<string>[];

/** The council's motion says 16–18 and 18–23; read so that nobody is in both. Since 2026 also 23–27. */
export const MOTIEBANDEN = [
  { code: 'MOTIE_16_18', van: 16, tot: 18 },
  { code: 'MOTIE_18_23', van: 18, tot: 23 },
  { code: 'MOTIE_23_27', van: 23, tot: 27 },
] as const satisfies readonly Band<string>[];

export type LeeftijdsbandCode = (typeof LEEFTIJDSBANDEN)[number]['code'];
export type MotiebandCode = (typeof MOTIEBANDEN)[number]['code'];

export function leeftijdsbandOp(
  geboortedatum: Datum,
  peildatum: Datum,
  conventie?: SchrikkelConventie,
): LeeftijdsbandCode {
  return findBand(LEEFTIJDSBANDEN, leeftijdOp(geboortedatum, peildatum, conventie)) ?? 'ONDER_5';
}

/** Null below sixteen and from twenty-seven. */
export function motiebandOp(
  geboortedatum: Datum,
  peildatum: Datum,
  conventie?: SchrikkelConventie,
): MotiebandCode | null {
  return findBand(MOTIEBANDEN, leeftijdOp(geboortedatum, peildatum, conventie));
}

function findBand<Code extends string>(banden: readonly Band<Code>[], leeftijd: number): Code | null {
  return banden.find((band) => leeftijd >= band.van && leeftijd < band.tot)?.code ?? null;
}
