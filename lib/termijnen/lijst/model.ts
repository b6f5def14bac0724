import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Onderwerpsoort, Termijnrij, Termijnstatus } from '#lib/termijnen/bewaken/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Collega, Eigenaarfilter } from '#lib/termijnen/werkvoorraad/model.ts';

/** A term on a list: who, what, why now, on what ground, and how it stands. */
export type Termijnregel = {
  readonly id: string;
  readonly versie: number;
  readonly code: string;
  readonly titel: string;
  readonly onderwerpSoort: Onderwerpsoort;
  readonly onderwerpId: string;
  readonly jongereId: string | null;
  /** null: not about one young person. */
  readonly naam: Jongerenaam | null;
  readonly werkprocesId: string | null;
  readonly werkSoort: string | null;
  readonly eigenaarId: string | null;
  readonly eigenaar: string | null;
  readonly gemeente: string | null;
  readonly basis: string;
  readonly startOp: Datum;
  readonly uiterlijk: Datum | null;
  readonly status: Termijnstatus;
  readonly afgedaanOp: Datum | null;
  readonly reden: string | null;
};

export const STANDEN = ['lopend', 'te-laat', 'opgeschort', 'afgedaan'] as const;
export type Standfilter = (typeof STANDEN)[number];

export type Termijnfilter = {
  readonly stand: Standfilter;
  readonly eigenaar: Eigenaarfilter;
  readonly code: string | null;
};

export type Termijnlijst = {
  readonly filter: Termijnfilter;
  readonly rijen: readonly Termijnregel[];
  readonly verder: string | null;
  readonly collegas: readonly Collega[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly magBehandelen: boolean;
};

/** One term with its course. */
export type Termijnpagina = {
  readonly regel: Termijnregel;
  readonly termijn: Termijnrij;
  /** The last day if the suspension ended yesterday, for a term that stands still. */
  readonly bijHervatten: { readonly tot: Datum; readonly uiterlijk: Datum | null } | null;
  readonly vandaag: Datum;
  readonly magBehandelen: boolean;
};
