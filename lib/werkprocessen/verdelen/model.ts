import type { Jongerenaam } from '#lib/jongeren/model.ts';

/** One piece of work in a division, as it stood on the screen. */
export type Werkdeel = { readonly id: string; readonly versie: number };

export type Verdeelregel = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly vanId: string | null;
  readonly van: string | null;
  /** Why this one stays where it is; null: it moves. */
  readonly blijft: string | null;
};

export type Verdeling = {
  readonly proef: boolean;
  readonly naar: string;
  readonly regels: readonly Verdeelregel[];
  /** What brings everything back: "id:versie:owner before", one per piece that moved. */
  readonly terug: readonly string[];
};
