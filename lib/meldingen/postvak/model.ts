import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Categorie, DuoSoort, MeldingStatus, Prioriteit, Triage } from '#lib/meldingen/model.ts';

/** One row of the inbox: who, from which school, how urgent and why. */
export type Postvakrij = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string | null;
  readonly naam: string;
  readonly geboortedatum: Datum | null;
  readonly teBepalen: boolean;
  readonly school: string | null;
  readonly gemeente: string | null;
  readonly categorie: Categorie;
  readonly duoSoort: DuoSoort | null;
  readonly ontvangenOp: Datum;
  readonly reactieUiterlijk: Datum | null;
  readonly status: MeldingStatus;
  readonly prioriteit: Prioriteit;
  readonly redenen: readonly string[];
  readonly eerdere: number;
  readonly eigenaar: string | null;
};

export type Postvak = {
  readonly rijen: readonly Postvakrij[];
  readonly volgende: string | null;
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly collegas: readonly { id: string; naam: string }[];
  readonly vandaag: Datum;
  readonly ik: string | null;
  readonly stand: Lijststand;
  readonly mag: {
    readonly behandelen: boolean;
    readonly nieuw: boolean;
    readonly toewijzen: boolean;
    readonly terugmeldingen: boolean;
  };
};

export type TriageRij = Triage & { readonly id: string };
