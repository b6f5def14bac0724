import type { Datum } from '#lib/kalender/model.ts';

/** What was told on one day; what it is about is only known where it is opened. */
export type Gegeven<Inhoud> = {
  readonly id: string;
  readonly op: Datum;
  readonly moment: string;
  readonly inhoud: Inhoud;
};

/** The instemming that opens the wall now. */
export type Levend = { readonly id: string; readonly gegevenOp: Datum };
