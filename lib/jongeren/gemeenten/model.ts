import type { Datum } from '#lib/kalender/model.ts';

/** Chosen in a list when the gemeente is not in it; then its code and name are filled in. */
export const ANDERE_GEMEENTE = 'anders';

export type Woonplaats = {
  readonly gemeente: string;
  /** Null: nobody told the name of this code yet. */
  readonly naam: string | null;
  readonly op: Datum;
};
