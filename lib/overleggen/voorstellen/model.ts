import type { Datum } from '#lib/kalender/model.ts';
import type { Grondslag } from '#lib/overleggen/grondslagen.ts';

/** What Baken knows of running work, to see whether it is stuck. */
export type Werkstand = {
  readonly soort: string;
  readonly gestartOp: Datum;
  readonly volgendeDatum: Datum | null;
  readonly laatsteContact: Datum | null;
  /** The first day at home of a thuiszitter of more than three months, for whom a term to be discussed was set (lib/thuiszitters/escalatie). */
  readonly langdurigThuisSinds: Datum | null;
  /** Terms of this work that were missed. */
  readonly gemist: number;
  /** Of a traject: the last step that was done, and whether a step is late. */
  readonly laatsteStap: Datum | null;
  readonly stapTeLaat: boolean;
  readonly trajectSinds: Datum | null;
};

export const REDENCODES = [
  'thuiszitter',
  'termijn-gemist',
  'vastgelopen',
  'geen-contact',
  'geen-stap',
] as const;
export type Redencode = (typeof REDENCODES)[number];
export type Reden = { readonly code: Redencode; readonly zin: string };

export type Voorstel = {
  readonly jongereId: string;
  readonly naam: string | null;
  readonly werkprocesId: string;
  readonly werksoort: string;
  readonly eigenaar: string | null;
  readonly grondslag: Grondslag;
  readonly redenen: readonly Reden[];
};
