import type { OpenbareInhoud, Uitgave } from '../model.ts';

/** How far the worker is with protecting an edition. */
export type Voorstelstand = {
  readonly status: 'wacht' | 'bezig' | 'klaar' | 'mislukt';
  /** Groups of tables that are protected, of how many; 0 of 0 before it began. */
  readonly gedaan: number;
  readonly totaal: number;
};

/** As it was kept; `ronde` changes each time it is asked for anew, so that work that was overtaken writes nothing. */
export type Voorstel = Voorstelstand & {
  readonly ronde: string;
  readonly tegen: string | null;
  readonly openbaar: OpenbareInhoud | null;
};

/** A proposal that holds: made against all that is public now. */
export type GeldigVoorstel = {
  readonly openbaar: OpenbareInhoud;
  readonly tabellen: Uitgave['tabellen'];
};

/** What a page can show: the edition, or how far it is; `verouderd`: something else went out since. */
export type Voorbereiding = Voorstelstand | { readonly status: 'geen' | 'verouderd' };
