import type { MeldingStatus } from '#lib/meldingen/model.ts';

export const SAMEN = ['neem', 'kennisgeving', 'toewijzen'] as const;
export type Samen = (typeof SAMEN)[number];
/** What a bundle holds: something done to many, or one melding that was moved to other work. */
export type Bundelhandeling = Samen | 'verplaats';

/** What a bundle did to one melding, and how it stood before. */
export type Bundelregel = {
  readonly meldingId: string;
  readonly jongereId: string | null;
  readonly versieNa: number;
  readonly voor: {
    readonly status: MeldingStatus;
    readonly eigenaarId: string | null;
    readonly werkprocesId: string | null;
  };
  /** Work that the bundle started for it; null when it joined work that ran, or needed none. */
  readonly nieuwWerkproces: string | null;
};

export type Bundel = {
  readonly id: string;
  readonly handeling: Bundelhandeling;
  readonly regels: readonly Bundelregel[];
  readonly gemaaktOp: Date;
  readonly ongedaanOp: Date | null;
};

/** What would happen to one melding. `reden`: why it cannot be done, then it is left out. */
export type Voorbeeld = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string | null;
  readonly naam: string;
  readonly school: string | null;
  readonly gevolg: string;
  readonly kan: boolean;
};
export type Bundelvoorbeeld = {
  readonly handeling: Samen;
  readonly regels: readonly Voorbeeld[];
  readonly collegas: readonly { id: string; naam: string }[];
};
