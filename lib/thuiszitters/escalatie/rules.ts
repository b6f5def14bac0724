import type { Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import { LANGDURIG_NA_MAANDEN } from '#lib/thuiszitters/regels.ts';

/** Who hears of a thuiszitter of more than three months: who is responsible, or the teamleider. The bureau chooses. */
export const ESCALATIE_NAAR = ['eigenaar', 'teamleider'] as const;
export type EscalatieNaar = (typeof ESCALATIE_NAAR)[number];

/** An unknown or absent choice means: whoever is responsible. */
export function escalatieNaar(keuze: string | null): EscalatieNaar {
  return ESCALATIE_NAAR.find((naar) => naar === keuze) ?? 'eigenaar';
}

/** The first day on which it is longer than three months: exactly three is not. */
export function langdurigVanaf(sinds: Datum): Datum {
  return addDays(addMonths(sinds, LANGDURIG_NA_MAANDEN), 1);
}
