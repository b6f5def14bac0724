import type { Datum } from '#lib/kalender/model.ts';

/** One handover, seen from one of its two sides. */
export type Overdrachtregel = {
  readonly id: string;
  readonly richting: 'van' | 'naar';
  /** The work at the other side. */
  readonly werkprocesId: string;
  readonly soort: string;
  readonly reden: string;
  readonly overgedragenOp: Datum;
  readonly wie: string | null;
};
