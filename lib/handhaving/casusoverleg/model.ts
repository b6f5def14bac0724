import type { Datum } from '#lib/kalender/model.ts';

/** The meeting with the public prosecutor and others about one case; a bureau calls it LCO, JCO-L or otherwise. */
export type Casusoverleg = {
  readonly id: string;
  readonly op: Datum;
  /** Encrypted at rest. */
  readonly deelnemers: string;
  readonly overwegingen: string;
  readonly besluit: string;
};
