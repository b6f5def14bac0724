import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Werkregel } from '#lib/termijnen/model.ts';

/** `ik`, `team` (everyone), `niemand`, or the id of a colleague. */
export type Eigenaarfilter = 'ik' | 'team' | 'niemand' | (string & {});

export type Werkvoorraadfilter = {
  readonly eigenaar: Eigenaarfilter;
  readonly soort: string | null;
  readonly gemeente: string | null;
  readonly zonderContact: boolean;
  readonly zonderStap: boolean;
};

export type Collega = { readonly id: string; readonly naam: string };
export type Gemeentekeuze = { readonly code: string; readonly naam: string };

export type Werkvoorraad = {
  readonly filter: Werkvoorraadfilter;
  readonly rijen: readonly Werkregel[];
  readonly verder: string | null;
  readonly collegas: readonly Collega[];
  readonly gemeenten: readonly Gemeentekeuze[];
  readonly vandaag: Datum;
  readonly magToewijzen: boolean;
  readonly stand: Lijststand;
};
