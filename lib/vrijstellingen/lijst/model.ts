import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { Grond } from '#lib/jongeren/leerplicht/model.ts';
import type { Naam } from '#lib/jongeren/naam.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Zaakstatus } from '#lib/vrijstellingen/zaken/model.ts';

/** A case, or a vrijstelling that came along from another system and has none. */
export type Lijstrij = {
  readonly id: string;
  readonly zaakId: string | null;
  readonly jongereId: string;
  readonly naam: Naam;
  readonly grond: Grond;
  readonly status: Zaakstatus;
  readonly bekendgemaaktOp: Datum | null;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly ontvangenOp: Datum | null;
  readonly van: Datum;
  readonly tot: Datum | null;
  /** The day by which we must have decided, when a term runs. */
  readonly uiterlijk: Datum | null;
  readonly eigenaar: string | null;
};

export type Telling = {
  readonly grond: Grond;
  readonly lopend: number;
  readonly vrij: number;
  readonly geen: number;
};

export type Vrijstellingenlijst = {
  readonly rijen: readonly Lijstrij[];
  readonly verder: string | null;
  readonly tellingen: readonly Telling[];
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly schooljaren: readonly Schooljaar[];
  readonly schooljaar: Schooljaar;
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly mag: { readonly behandelen: boolean; readonly leveren: boolean };
};
