import type { Datum } from '#lib/kalender/model.ts';

/** A break of the bureau (`indicatoren/trendbreuken`) that falls in what is looked at, with the figures of the evaluation that it touches. */
export type Evaluatiebreuk = {
  readonly op: Datum;
  readonly zin: string;
  readonly bron: string;
  readonly openbaar: boolean;
  /** Codes of measures and of figures per school year. */
  readonly raakt: readonly string[];
};
