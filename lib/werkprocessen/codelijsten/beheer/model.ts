import type { Datum } from '#lib/kalender/model.ts';

/** A value of a code list as the beheerder sees it, also when it no longer holds. */
export type Codebeheerwaarde = {
  readonly code: string;
  readonly label: string;
  readonly kern: string;
  /** What the national core calls it; null: the mapping is unknown and the value is not offered. */
  readonly kernLabel: string | null;
  readonly volgorde: number;
  readonly geldigVan: Datum | null;
  readonly geldigTot: Datum | null;
  readonly verlopen: boolean;
};

export type Codelijst = {
  readonly lijst: string;
  /** The bureau has words of its own; otherwise the start list is offered. */
  readonly eigen: boolean;
  readonly waarden: readonly Codebeheerwaarde[];
};
