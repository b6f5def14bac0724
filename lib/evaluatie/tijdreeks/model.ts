import type { Datum } from '#lib/kalender/model.ts';

/** What a month gives: null is unknown, 0 is zero, and `leeg` says that it is known that there was nothing to measure. */
export type Punt = { readonly waarde: number | null; readonly leeg?: true };
/** One month of a series, 'YYYY-MM'. */
export type Maandpunt = Punt & { readonly maand: string };

/**
 * Where the line may bend and jump: a change that is looked at, or a day from which the figure was made differently. A `breuk` gets its own
 * jump and bend too, so that it does not count as part of the change.
 */
export type Onderbreking = { readonly soort: 'verandering' | 'breuk'; readonly op: Datum };

/** An interruption with its place among the months: `vanaf` the first whole month after it, `overgang` the month it cuts in two. */
export type Knip = Onderbreking & { readonly vanaf: number; readonly overgang: number | null };

/** What is estimated: one row of `x` per month, one column per term, and which terms together make the difference that is looked at. */
export type Ontwerp = {
  readonly maanden: readonly string[];
  readonly y: readonly number[];
  readonly termen: readonly string[];
  readonly x: readonly (readonly number[])[];
  readonly knippen: readonly Knip[];
  readonly seizoen: boolean;
  /** Places of months in which there was nothing to measure. */
  readonly leeg: readonly number[];
  /** Places of months that are the only one of their month of the year: what belongs to that month and what to the line cannot be told apart. */
  readonly alleen: readonly number[];
  /** How many months back autocorrelation is counted with. */
  readonly vertraging: number;
  /** The months over which the difference is averaged: first place, and the place after the last. */
  readonly na: { readonly van: number; readonly tot: number };
};

/** A number with what it may as well have been: the 95 % confidence interval. */
export type Interval = { readonly waarde: number; readonly van: number; readonly tot: number };

export type Term = Interval & {
  readonly code: string;
  /** As if months were independent, and with the months before counted in (Newey–West). */
  readonly foutGewoon: number;
  readonly foutNeweyWest: number;
};

export type Schatting = {
  readonly ontwerp: Ontwerp;
  readonly termen: readonly Term[];
  readonly vrijheidsgraden: number;
  readonly r2: number;
  readonly durbinWatson: number;
  /** The line as estimated, and what it would have been without the change; one per month, none where a month has no say in it. */
  readonly lijn: readonly (number | null)[];
  readonly zonder: readonly (number | null)[];
  /** Jump right after the (first) change, and how much more or less it moves per month from then on; with 99 % intervals. */
  readonly sprong: Interval;
  readonly helling: Interval;
  /** Average over the months after the change of what the line lies above what it would have been without. */
  readonly verschil: Interval;
};
