import type { Datum } from '#lib/kalender/model.ts';

/** The day on which a form counts who is at home, and why that day. */
export type Teldag = {
  readonly op: Datum;
  /** False: nobody chose, so it is the usual one. */
  readonly gekozen: boolean;
  readonly waarom: string;
};
