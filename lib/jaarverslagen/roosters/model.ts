import type { Indicator, Uitslag, Waardenlijst } from '#lib/indicatoren/model.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';

/** A figure as the executor gave it: the years oldest first, that of the edition last. */
export type Antwoord = {
  readonly indicator: Indicator;
  readonly trend: readonly Uitslag[];
  readonly waarden: Waardenlijst;
};

/** `waarde` null: unknown, or this combination does not exist (then `tekst` is empty). */
export type Roostercel = { readonly waarde: number | null; readonly tekst: string };

export type Roosterkolom = {
  readonly soort: 'cel' | 'totaal' | 'aandeel';
  /** Code of the value; empty for the total. */
  readonly code: string;
  readonly label: string;
  readonly jaar: Schooljaar;
};

export type Roosterrij = {
  /** `groep`: the parts below it together; `deel`: one of them. */
  readonly soort: 'rij' | 'groep' | 'deel' | 'totaal';
  readonly sleutel: string;
  readonly label: string;
  readonly cellen: readonly Roostercel[];
};

/** A table with several years beside each other; not yet made up for reading. */
export type Rooster = {
  readonly kop: string;
  readonly jaren: readonly Schooljaar[];
  readonly kolommen: readonly Roosterkolom[];
  readonly rijen: readonly Roosterrij[];
  /** Counts of which parts can be added up, so that the sums can be checked. */
  readonly telbaar: boolean;
};
