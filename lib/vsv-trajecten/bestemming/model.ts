import type { Datum } from '#lib/kalender/model.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

/** Where a young person stands on a day. The words of the Westelijke Mijnstreek, which other regions map onto as well. */
export const BESTEMMINGEN = [
  'begeleiding',
  'school',
  'werkt',
  'eigen-kracht',
  'inkomen-zorg',
  'inkomen-werk',
  'inburgering',
  'onbereikbaar',
  'niet-willer',
  'dagbesteding',
  'uitkering-ziek',
] as const;
export type Bestemming = (typeof BESTEMMINGEN)[number];

/** National classes, as the effectrapportage of 2012 has them; the current layout was not found. */
export const LANDELIJK = [
  'onderwijs',
  'werk',
  'begeleiding',
  'zorg',
  'zonder-dagbesteding',
  'onbekend',
  'overig',
] as const;
export type LandelijkeBestemming = (typeof LANDELIJK)[number];

/**
 * One thing that is known, on the day it was so and with the moment on which Baken knew it. `schoolVanaf` may lie ahead: whoever
 * is enrolled for the new school year is on his way to school.
 */
export type Bestemmingsfeit = { readonly datum: Datum; readonly bekendOp: Date } & (
  | { readonly soort: 'bevestigd'; readonly bestemming: Bestemming }
  | { readonly soort: 'ingeschreven' }
  | { readonly soort: 'uitgeschreven' }
  | { readonly soort: 'begeleiding-begonnen' }
  | { readonly soort: 'werk-geopend' }
  | { readonly soort: 'gesloten'; readonly kern: KernCode }
);

export type Bestemmingsstand = {
  readonly bestemming: Bestemming | null;
  /** Said by a coach, or derived from what is known. Null when nothing is known. */
  readonly herkomst: 'bevestigd' | 'afgeleid' | null;
  readonly sinds: Datum | null;
  readonly uitleg: string;
};
