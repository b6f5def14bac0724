import type { Plicht, Reden, Signaal, Signaaluitkomst } from '#lib/absoluut-verzuim/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';

/** The stage a signal is in, as one looks for it. */
export const STANDEN = ['open', 'onderzoek', 'afgesloten'] as const;
export type Stand = (typeof STANDEN)[number];

export type Signaalrij = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly plicht: Plicht | null;
  readonly sinds: Datum;
  readonly ontstaanOp: Datum;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly uitleg: readonly Reden[];
  /** How many of the three checks were done. */
  readonly gecontroleerd: number;
  readonly uitkomst: Signaaluitkomst | null;
  readonly beoordeeldOp: Datum | null;
  readonly vanzelf: boolean;
  readonly werkprocesId: string | null;
};

/** One signal with all that helps to judge it. */
export type Signaaldetail = {
  readonly signaal: Signaal;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly geheimhouding: boolean;
  readonly adres: string | null;
  readonly gemeente: string | null;
  readonly meldingen: readonly { readonly id: string; readonly ontvangenOp: Datum }[];
  readonly eerder: readonly {
    readonly id: string;
    readonly ontstaanOp: Datum;
    readonly beoordeeldOp: Datum;
    readonly uitkomst: Signaaluitkomst;
  }[];
  readonly scholen: readonly {
    readonly school: string;
    readonly onderwijssoort: string;
    readonly van: Datum;
    readonly tot: Datum | null;
  }[];
  readonly werkLoopt: boolean;
};

export type Signalenlijst = {
  readonly rijen: readonly Signaalrij[];
  readonly verder: string | null;
  readonly detail: Signaaldetail | null;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly mag: {
    readonly controleren: boolean;
    readonly bevestigen: boolean;
    readonly vergelijken: boolean;
    readonly brief: boolean;
  };
};
