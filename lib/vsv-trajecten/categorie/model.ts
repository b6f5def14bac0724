import type { Datum } from '#lib/kalender/model.ts';
import type { Doelgroepcode } from '#lib/werkprocessen/model.ts';

/** How somebody counts as vsv'er in a school year; `onbekend`: neither when he left school nor an earlier year is known. */
export const VSV_CATEGORIEEN = ['nieuw', 'continuerend', 'recidiverend', 'oud', 'onbekend'] as const;
export type VsvCategorie = (typeof VSV_CATEGORIEEN)[number];

export type Vsvstand = {
  /** First day without school of the last time he left. */
  readonly uitvalOp: Datum | null;
  /** First day on which he was known here as vsv'er. */
  readonly bekendSinds: Datum | null;
  /** What the coach established for this work. */
  readonly doelgroep?: Doelgroepcode | null;
};

/** The school year asked: its first day, and the day on which it is looked at. */
export type Vsvjaar = { readonly van: Datum; readonly peildatum: Datum };
