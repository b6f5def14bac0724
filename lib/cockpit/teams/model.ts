import type { Formatieregel } from '#lib/formatie/model.ts';
import type { Werkfunctie } from '#lib/cockpit/model.ts';
import type { Fte, GeenLijst, Meting } from '#lib/cockpit/werkdruk/model.ts';

/**
 * A team is not recorded anywhere: it is the colleagues who do the same work (by their role) for the same gemeenten (their werkgebied, or the
 * whole bureau). So it is right as soon as a colleague is, and nobody keeps a second list.
 */
export type Teamregel = {
  readonly sleutel: string;
  readonly functie: Werkfunctie;
  /**
   * Gemeentecodes, or the whole bureau. 'geen-team': work of nobody, or of who is no colleague any more. 'ander-team': in the hands of a team of
   * another function, where only this function was chosen.
   */
  readonly werkgebied: readonly string[] | 'hele-bureau' | 'geen-team' | 'ander-team';
  readonly leden: number;
  readonly nu: Readonly<Record<Meting, number>>;
  /** Of the lines of formatie on the names of the members; null: there are none this month. */
  readonly fte: Fte | null;
  /** null: unknown, or it cannot be said of a part of the work. */
  readonly perFte: number | null;
  readonly begonnenPerFte: number | null;
};

export type Teamlid = {
  readonly id: string;
  readonly functies: readonly Werkfunctie[];
  readonly werkgebied: readonly string[];
  readonly inDienst: boolean;
};

export type Naamregel = Formatieregel & { readonly gebruikerId: string | null };

export type Teams = {
  readonly regels: readonly Teamregel[] | GeenLijst;
  /** Effective fte of posts without a name, which are in no team. */
  readonly fteZonderNaam: number;
};
