import type { Datum } from '#lib/kalender/model.ts';
import type { Haltstaat } from '../halt/model.ts';
import type { Pvstaat } from '../processen-verbaal/model.ts';

/** What else there is of criminal law about this young person, with this file: Halt and proces-verbaal never on the same absence unasked. */
export type Samenloop = {
  /** The file is on absence of someone who was in no school. */
  readonly absoluut: boolean;
  readonly pv: readonly {
    readonly staat: Pvstaat;
    readonly ingezonden: boolean;
    readonly pleegdatum: Datum | null;
    readonly dezeZaak: boolean;
  }[];
  readonly halt: readonly {
    readonly staat: Haltstaat;
    /** Halt was asked for because the absence was no luxeverzuim. */
    readonly geenLuxe?: boolean;
    readonly pleegdatum: Datum | null;
    readonly dezeZaak: boolean;
  }[];
};

/** Something that stands in the way: the law forbids it, or the officer says why he does it all the same. */
export type Bezwaar = { readonly code: string; readonly zin: string; readonly verboden: boolean };
