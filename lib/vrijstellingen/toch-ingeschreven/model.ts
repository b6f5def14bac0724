import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Datum } from '#lib/kalender/model.ts';

/** Under these grounds one is not enrolled at a school in the Netherlands (Leerplichtwet 1969, art. 5 and 15). */
export const ZONDER_INSCHRIJVING: readonly Grond[] = ['5-A', '5-B', '5-C', '15'];

/** An enrolment that began while a vrijstelling ran; both run today. */
export type TochIngeschreven = {
  readonly vrijstellingId: string;
  readonly zaakId: string | null;
  readonly jongereId: string;
  readonly eigenaarId: string | null;
  readonly gemeente: string | null;
  readonly school: string;
  readonly sinds: Datum;
  /** For this enrolment a term was set before, whatever became of it. */
  readonly gezet: boolean;
};
