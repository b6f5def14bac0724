import type { Datum } from '#lib/kalender/model.ts';
import type { Dimensies, Eenheid } from '../model.ts';

/** A figure that is another one now than it was when the year was closed. */
export type Herzien = {
  readonly label: string;
  readonly was: number | null;
  readonly nu: number | null;
  readonly eenheid: Eenheid;
  readonly isPercentage: boolean;
};

export type Herziening = {
  /** The last day of which the knowledge counted for the closed year. */
  readonly sluitdag: Datum;
  readonly hoofd: readonly Herzien[];
  /** How many cells of the whole are another number now; the total can be the same. */
  readonly cellen: number;
};

/** A case that counts now and did not then, or the other way round. */
export type LatereZaak = {
  readonly sleutel: string;
  readonly verandering: 'erbij' | 'eraf';
  readonly jongereId: string | null;
  readonly onderwerpId: string;
  readonly naam: string | null;
  readonly afgeschermd: boolean;
  readonly dimensies: Dimensies;
  /** When what changed it was registered; null when that cannot be said. */
  readonly geregistreerdOp: Datum | null;
};
