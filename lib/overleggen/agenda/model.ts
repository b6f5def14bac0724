import type { Datum } from '#lib/kalender/model.ts';

/** Overleggen with partners that a case can be brought to. */
export const OVERLEGGEN = ['actietafel'] as const;
export type Overleg = (typeof OVERLEGGEN)[number];

/** A case that waits to be discussed. */
export type Agendapunt = {
  readonly id: string;
  readonly versie: number;
  readonly overleg: Overleg;
  readonly jongereId: string;
  readonly reden: string;
  readonly aangemeldOp: Datum;
  readonly aangemeldDoor: string | null;
};
