import type { Datum } from '#lib/kalender/model.ts';

/** What is on file about a school, for who closes work with a result that says there is one. */
export type Inschrijvingsstand = {
  /** One that runs today, or begins later. */
  readonly bekend: boolean;
  /** The latest; null: there never was one. */
  readonly laatste: {
    readonly school: string | null;
    readonly van: Datum;
    readonly tot: Datum | null;
  } | null;
};
