import type { Jaarbreuk } from '../breuken/model.ts';
import type { Vergelijking } from '../landelijk/vergelijken/model.ts';
import type { Antwoord } from '../roosters/model.ts';
import type { Onderdeel } from '../vorm/model.ts';

/** What the catalogue answered for one figure of the form, with what a reader must know beside it. */
export type Cijfer = {
  readonly onderdeel: Onderdeel;
  /** The chosen cells of it, and the whole figure. */
  readonly antwoord: Antwoord;
  readonly heel: Antwoord;
  readonly kanttekeningen: readonly { readonly zin: string; readonly bron: string }[];
  /** National figures that stand with it; null: there are none. */
  readonly vergelijking: Vergelijking | null;
  readonly breuken: readonly Jaarbreuk[];
};
