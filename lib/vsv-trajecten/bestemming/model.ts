import type { Datum } from '#lib/kalender/model.ts';
import type { VsvCategorie } from '#lib/vsv-trajecten/categorie/model.ts';
import type { Nazorgstand } from '#lib/vsv-trajecten/nazorg/model.ts';
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

/** What has no source of its own: the coach records who told him, and since when. */
export const SITUATIES = [
  'werk',
  'inkomen-zorg',
  'inkomen-werk',
  'uitkering-ziek',
  'inburgering',
  'dagbesteding',
  'niet-willer',
] as const;
export type Situatie = (typeof SITUATIES)[number];

export const SITUATIEBRONNEN = [
  'jongere',
  'ouder',
  'werkgever',
  'gemeente',
  'uwv',
  'school',
  'partner',
] as const;
export type Situatiebron = (typeof SITUATIEBRONNEN)[number];

/**
 * One thing that is known, on the day it was so and with the moments on which Baken knew it and, after a correction, no longer held
 * it. An enrolment may lie ahead: whoever is enrolled for the new school year is on his way to school.
 */
export type Bestemmingsfeit = {
  readonly datum: Datum;
  readonly bekendOp: Date;
  readonly vervallenOp?: Date | null;
} & (
  | { readonly soort: 'bevestigd'; readonly bestemming: Bestemming }
  | {
      readonly soort: 'situatie';
      readonly situatie: Situatie;
      readonly stand: 'begonnen' | 'geeindigd';
      readonly uren: number | null;
    }
  | { readonly soort: 'ingeschreven' }
  | { readonly soort: 'uitgeschreven' }
  | { readonly soort: 'bereikt' }
  | { readonly soort: 'begeleiding-begonnen' }
  | { readonly soort: 'losgelaten' }
  | { readonly soort: 'nazorg'; readonly stand: Nazorgstand | 'niet-bereikt' }
  | { readonly soort: 'werk-geopend' }
  | { readonly soort: 'heropend' }
  | { readonly soort: 'gesloten'; readonly kern: KernCode }
);

export type Bestemmingsstand = {
  readonly bestemming: Bestemming | null;
  /** Said by a coach, or derived from what is known. Null when nothing is known. */
  readonly herkomst: 'bevestigd' | 'afgeleid' | null;
  readonly sinds: Datum | null;
  readonly uitleg: string;
};

/** What somebody asks: where he stood on a day, as it was known at a moment. */
export type Bestemmingsvraag = { readonly peildatum: Datum; readonly bekendOp: Date };

/** One confirmation as it stands on record, also when a correction took its place. */
export type Bevestiging = {
  readonly id: string;
  readonly op: Datum;
  readonly bestemming: Bestemming;
  readonly wie: string | null;
  readonly geregistreerdOp: Date;
  readonly vervallenOp: Date | null;
};

/** The part of a traject about where somebody stands. */
export type Bestemmingsdeel = {
  readonly werkprocesId: string;
  readonly jongereId: string;
  /** Last line on record, so that two colleagues do not write over each other. */
  readonly gezien: string;
  readonly nu: Bestemmingsstand;
  /** What would be derived without what the coach confirmed. */
  readonly voorstel: Bestemmingsstand;
  /** What would be known of him if he were let go today. */
  readonly naLoslaten: Bestemmingsstand;
  readonly categorie: VsvCategorie;
  readonly uitvalOp: Datum | null;
  readonly bevestigingen: readonly Bevestiging[];
  readonly gevraagd: (Bestemmingsvraag & { readonly stand: Bestemmingsstand }) | null;
  readonly vandaag: Datum;
  readonly mag: { readonly vaststellen: boolean };
};
