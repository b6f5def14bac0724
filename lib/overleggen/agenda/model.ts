import type { Datum } from '#lib/kalender/model.ts';

/** Overleggen with partners that a case can be brought to. That of handhaving stands in its own compartment (ADR 16). */
export const OVERLEGGEN = ['actietafel', 'mdo', 'casusoverleg'] as const;
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
