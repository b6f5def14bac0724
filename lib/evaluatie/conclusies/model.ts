import type { Datum } from '#lib/kalender/model.ts';

/** What the data allow to be said. There is no value for a cause. */
export const OORDELEN = [
  'te-weinig',
  'niet-getoond',
  'geen-uitspraak',
  'niet-duidelijk',
  'eerst-lager',
  'eerst-hoger',
  'omlaag',
  'omhoog',
  'lager',
  'hoger',
] as const;
export type Oordeel = (typeof OORDELEN)[number];

/** A figure as it stands in a sentence. */
export type Zinsdelen = {
  /** 'het aantal open werkprocessen per fte' */
  readonly onderwerp: string;
  /** Behind a difference: 'werkprocessen per fte', 'procentpunten', 'dagen'. */
  readonly eenheid: string;
  readonly decimalen: number;
  /** Which way is good, if it is clear which. */
  readonly gunstig: 'lager' | 'hoger' | null;
  /** Divided by fte, so that more fte alone already lowers it. */
  readonly perFte: boolean;
};

export type Conclusie = {
  readonly oordeel: Oordeel;
  /** The sentence that stands for the whole. */
  readonly kop: string;
  readonly zinnen: readonly string[];
  /** What one has to know before saying more. */
  readonly kanttekeningen: readonly string[];
};

/** What else happened, or what was counted differently, in the words of who made the evaluation. */
export type Kanttekening = {
  readonly soort: 'omstandigheid' | 'breuk';
  readonly op: Datum;
  readonly zin: string;
};

/** Averages in as many months before as after the change: of what contracts say, and of what of that was there for the work. */
export type Bezetting = {
  readonly afgesproken: number | null;
  readonly contract: VoorEnNa;
  readonly effectief: VoorEnNa;
};
type VoorEnNa = { readonly voor: number | null; readonly na: number | null };
