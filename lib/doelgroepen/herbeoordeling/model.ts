import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Doelgroepstand } from '#lib/vsv-trajecten/doelgroep/model.ts';
import type { Doelgroepcode, Routekaartcode } from '#lib/werkprocessen/model.ts';

/** What looking again may lead to. The first seven end the work that runs; the last one asks for work. */
export const HERBEOORDELINGEN = [
  'overleden',
  'verhuisd',
  'startkwalificatie',
  'te-oud',
  'weer-op-school',
  'bij-leerplicht',
  'werkt',
  'in-begeleiding',
  'volgen',
  'benaderen',
] as const;
export type Herbeoordelinguitkomst = (typeof HERBEOORDELINGEN)[number];

/** What a proposal rests on: what the target group rests on, and what was done for him since. */
export type Oudvsvstand = {
  readonly jongereId: string;
  readonly doelgroep: Doelgroepstand;
  /** Of the BRP today; null: no address is known. */
  readonly gemeente: string | null;
  readonly woontHier: boolean;
  /** The work of the Doorstroompunt that runs. */
  readonly werkprocesId: string | null;
  /** The last time he or a parent was reached, and the last time that it was tried. */
  readonly laatsteContact: Datum | null;
  readonly laatstePoging: Datum | null;
  /** The day of the last thing recorded about it, if that says that he is at work. */
  readonly werktSinds: Datum | null;
};

export type Herbeoordelingvoorstel = {
  readonly uitkomst: Herbeoordelinguitkomst;
  readonly uitleg: string;
};

export type Herbeoordelingrij = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly gemeente: string | null;
  readonly voorstel: Herbeoordelinguitkomst;
  readonly uitleg: string;
  readonly uitkomst: Herbeoordelinguitkomst | null;
  readonly opmerking: string | null;
  readonly werkprocesId: string | null;
  readonly sleutel: string;
};

export type Aantallen = Readonly<Partial<Record<Herbeoordelinguitkomst, number>>>;

export type Herbeoordelinglijst = {
  /** The 1 October before which they left school. */
  readonly voor: Datum;
  readonly peildatum: Datum | null;
  readonly rijen: readonly Herbeoordelingrij[];
  readonly verder: string | null;
  readonly aantallen: Aantallen;
  readonly gedaan: number;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly lijst: Lijststand;
  readonly bundels: readonly Bundelkop[];
  readonly mag: { readonly doen: boolean };
};

export type Bundelstatus = 'wacht' | 'klaar' | 'terugdraaien' | 'teruggedraaid';
export type Bundelkop = {
  readonly id: string;
  readonly gebruikerId: string;
  readonly gemaaktOp: Date;
  readonly door: string | null;
  readonly status: Bundelstatus;
  readonly aantal: number;
  readonly gedaan: number;
  readonly gebleven: number;
};

export type Bundel = {
  readonly id: string;
  readonly gebruikerId: string;
  readonly uitkomst: Herbeoordelinguitkomst | null;
  readonly sluitreden: string | null;
  readonly status: Bundelstatus;
};

/** What was done to which work, and how that stood before. */
export type Gevolg = {
  readonly gesloten?: { readonly id: string; readonly versieNa: number };
  readonly gewijzigd?: { readonly id: string; readonly versieNa: number };
  readonly geopend?: string;
  readonly was?: {
    readonly volgendeActie: string | null;
    readonly volgendeDatum: Datum | null;
    readonly status: 'open' | 'wacht';
    readonly routekaart: Routekaartcode | null;
    readonly doelgroep: Doelgroepcode | null;
  };
};

/** What confirming would do, before anything is done. */
export type Voorbeeldregel = {
  readonly uitkomst: Herbeoordelinguitkomst;
  readonly aantal: number;
  /** Of how many work of the Doorstroompunt runs. */
  readonly metWerk: number;
};
