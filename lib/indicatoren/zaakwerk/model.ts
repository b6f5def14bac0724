import type { Datum } from '#lib/kalender/model.ts';

/** A term of the bureau of which the last day was over on the day asked. */
export type Voorbij = { readonly id: string; readonly titel: string; readonly uiterlijk: Datum };

/** The work that a case behind a figure is. */
export type Zaakwerk = {
  readonly id: string;
  readonly soort: string;
  readonly gestartOp: Datum;
  /** Only of a figure that counts them. */
  readonly voorbij: readonly Voorbij[];
};
