import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Datum } from '#lib/kalender/model.ts';

export type Nieuwkomer = {
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly onderwijssoort: string;
  readonly school: string;
  readonly gemeente: string | null;
  readonly sinds: Datum;
  /** The last day, when it is known. */
  readonly tot: Datum | null;
  readonly lang: boolean;
  readonly volgende: { readonly school: string; readonly onderwijssoort: string; readonly van: Datum } | null;
};

export type Nieuwkomerslijst = {
  readonly rijen: readonly Nieuwkomer[];
  readonly verder: string | null;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly langNaMaanden: number;
};
