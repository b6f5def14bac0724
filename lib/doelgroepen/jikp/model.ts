import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';

export type Schoolperiode = {
  readonly onderwijssoort: string;
  readonly van: Datum;
  readonly tot: Datum | null;
};

export type Jikpkandidaat = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly gemeente: string | null;
  /** Oldest first. */
  readonly scholen: readonly Schoolperiode[];
  readonly werkprocesId: string | null;
};

/** What makes somebody a jongere in een kwetsbare positie. */
export const JIKP_GRONDEN = ['entree', 'naar-basisberoeps', 'zonder-onderwijs'] as const;
export type Jikpgrond = (typeof JIKP_GRONDEN)[number];
export type Jikpuitkomst = { readonly grond: Jikpgrond; readonly uitleg: string };

export type Jikprij = Jikpkandidaat & Jikpuitkomst;

/** How many there are of a ground, and of how many of them no work runs. */
export type Jikpaantal = { readonly grond: Jikpgrond; readonly aantal: number; readonly zonderWerk: number };

export type Jikplijst = {
  readonly aantallen: readonly Jikpaantal[];
  readonly rijen: readonly Jikprij[];
  readonly verder: string | null;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly totEnMet: number;
};
