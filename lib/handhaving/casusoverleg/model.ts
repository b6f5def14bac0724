import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';

export type Overlegstand = 'agenda' | 'besproken';

/** Encrypted at rest. */
export type Overleginhoud = {
  /** What the officer puts before the meeting. */
  readonly vraag: string;
  readonly deelnemers: string;
  readonly overwegingen: string;
  readonly besluit: string;
  /** What is done next, and by when. */
  readonly vervolg: string | null;
  readonly vervolgOp: Datum | null;
};

/** The meeting with the public prosecutor and others about one case; a bureau calls it LCO, JCO-L or otherwise. */
export type Casusoverleg = Overleginhoud & {
  readonly id: string;
  readonly stand: Overlegstand;
  /** The day on the agenda, or on which it was held. */
  readonly op: Datum;
  readonly geplandOp: Datum | null;
};

/** A coming meeting on an own file. */
export type Agendaregel = { readonly zaakId: string; readonly naam: Jongerenaam; readonly op: Datum };
