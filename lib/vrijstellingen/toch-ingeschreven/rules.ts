import type { Datum } from '#lib/kalender/model.ts';
import { diffDays } from '#lib/kalender/rules.ts';
import type { TochIngeschreven } from '#lib/vrijstellingen/toch-ingeschreven/model.ts';

/** An enrolment that became known this long after its first day is history that was moved in. */
const NOG_TE_DOEN_DAGEN = 92;

/** Who asks the officer whether the vrijstelling ends earlier: once for each enrolment. Nothing ends by itself. */
export function vraagtBesluit(
  { sinds, gezet }: Pick<TochIngeschreven, 'sinds' | 'gezet'>,
  today: Datum,
): boolean {
  return !gezet && sinds <= today && diffDays(sinds, today) <= NOG_TE_DOEN_DAGEN;
}
