import type { Datum } from '#lib/kalender/model.ts';

/** A place in a frozen table where counting again gives something else. */
export type Verschil = {
  readonly tabel: string;
  readonly plaats: string;
  readonly was: string;
  readonly nu: string;
};

/** Counted facts that were destroyed after the figure was frozen; never whose. */
export type Vernietiging = { readonly op: Datum; readonly aantal: number };

/**
 * What came of counting a frozen figure again from what was known then. `gelijk`: the same hash and the same exact content.
 * `vernietigd`: facts that could have counted are gone, so that it cannot be done any more. `later-ingelezen`: afterwards facts came in
 * that say they were known before. `anders`: none of these explains it.
 */
export type Narekening = {
  readonly uitkomst: 'gelijk' | 'vernietigd' | 'later-ingelezen' | 'anders';
  /** The frozen content still has the digest that was published with it. */
  readonly hashKlopt: boolean;
  readonly hash: string;
  readonly hashNu: string;
  readonly verschillen: readonly Verschil[];
  readonly vernietigd: readonly Vernietiging[];
};

/** The whole of a published table, as it was frozen and as it would be now; unknown is null. */
export type Actueel = {
  readonly tabel: string;
  /** What the table counts; of a figure of shares there may be a table of numbers. */
  readonly eenheid: string;
  readonly was: number | null;
  readonly nu: number | null;
};
