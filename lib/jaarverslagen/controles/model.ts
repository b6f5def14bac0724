/**
 * Does a table add up? `rijen`: its rows to its totals. `kolommen`: its columns to the total of each row. `telling`: totals of tables
 * that count the same.
 */
export type Controlesoort = 'rijen' | 'kolommen' | 'telling';

export type Controle = {
  readonly code: string;
  readonly soort: Controlesoort;
  /** Which table or which tables. */
  readonly waar: string;
  /** Parts of the form that it is about; the line of explanation stands there. */
  readonly onderdelen: readonly string[];
  readonly klopt: boolean;
  /** What does not fit, with its numbers; empty when all does. */
  readonly getallen: string;
  /** Written by people: why it does not fit. Null when it fits, or nobody wrote it for these numbers. */
  readonly uitleg: string | null;
  /** A line that was written for other numbers than there are now. */
  readonly verouderd: string | null;
};
