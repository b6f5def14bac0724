import type { Werkfunctie } from '#lib/cockpit/model.ts';
import type { Teams } from '#lib/cockpit/teams/model.ts';
import type { Datum } from '#lib/kalender/model.ts';

/** What is counted of the work, as the indicator werk-op-een-dag names it. */
export const METINGEN = ['open', 'begonnen', 'gesloten', 'te-laat', 'zonder-contact'] as const;
export type Meting = (typeof METINGEN)[number];

/** null: nothing is recorded of this school year, so that nothing counted says nothing. */
export type Tellingen = Readonly<Record<Meting, number | null>>;

export type Fte = { readonly contract: number; readonly effectief: number };

export type Functieregel = {
  /** null: all functions together. */
  readonly functie: Werkfunctie | null;
  /** null: not recorded for this month. */
  readonly fte: Fte | null;
  readonly nu: Tellingen;
  readonly openVorigJaar: number | null;
  /** Open werkprocessen per effective fte; null: unknown, or it cannot be said of a part of the work. */
  readonly perFte: number | null;
};

export type Medewerkerregel = {
  /** null: what is nobody's. */
  readonly id: string | null;
  readonly naam: string;
  /** False: no colleague any more, and work still stands in this name. */
  readonly inDienst: boolean;
  readonly nu: Readonly<Record<Meting, number>>;
};

/** Why the list of colleagues is not there. */
export type GeenLijst = 'geen-recht' | 'andere-dag' | 'onbekend';

export type Werkdruk = {
  readonly op: Datum;
  readonly schooljaar: string;
  readonly bekend: boolean;
  /** When it was counted, if something changed since. */
  readonly geteldOp?: Date;
  readonly functies: readonly Functieregel[];
  readonly totaal: Functieregel;
  /** Sorted by name, never by how much. */
  readonly medewerkers: readonly Medewerkerregel[] | GeenLijst;
  readonly teams: Teams;
  /** Fte is recorded for the bureau as a whole. */
  readonly fteVanHeelBureau: boolean;
};
