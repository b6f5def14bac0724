import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Resultaat } from '#lib/werkprocessen/model.ts';

export const OPKOMSTEN = ['verschenen', 'niet-verschenen', 'afgezegd'] as const;
export type Opkomst = (typeof OPKOMSTEN)[number];

/** About what a school asks advice, without naming anyone. */
export const ADVIESONDERWERPEN = [
  'verzuimbeleid',
  'melden',
  'ziekteverzuim',
  'verlof',
  'luxeverzuim',
  'zorg',
  'schorsing-verwijdering',
  'vrijstelling',
  'anders',
] as const;
export type Adviesonderwerp = (typeof ADVIESONDERWERPEN)[number];

export type Spreekuurstatus = 'gepland' | 'gehouden' | 'vervallen';

export type Spreekuur = {
  readonly id: string;
  readonly versie: number;
  readonly schoolId: string;
  readonly school: string;
  readonly schoolgemeente: string | null;
  readonly sector: 'PO' | 'SO' | 'VO' | 'MBO';
  readonly gebruikerId: string;
  readonly wie: string | null;
  readonly datum: Datum;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
  readonly status: Spreekuurstatus;
};

export type Spreekuurgesprek = {
  readonly id: string;
  readonly versie: number;
  readonly spreekuurId: string;
  readonly jongereId: string;
  readonly tijd: string | null;
  readonly aanleiding: string;
  readonly uitgenodigdOp: Datum | null;
  readonly opkomst: Opkomst | null;
  readonly resultaatCode: string | null;
  readonly vervolg: string | null;
  readonly werkprocesId: string | null;
};

export type Gespreksregel = Spreekuurgesprek & {
  readonly naam: Jongerenaam;
  readonly geboortedatum: Datum;
  readonly leerjaar: string | null;
  readonly geheimhouding: boolean;
};

/** A pupil of this school about whom something lies open, and who is not on the list yet. */
export type Voorstel = { readonly jongereId: string; readonly naam: Jongerenaam; readonly waarom: string };

export type Spreekuurpagina = {
  readonly spreekuur: Spreekuur;
  readonly gesprekken: readonly Gespreksregel[];
  readonly voorstellen: readonly Voorstel[];
  /** More pupils than these come in for it. */
  readonly meerVoorstellen: boolean;
  readonly resultaten: readonly Resultaat[];
  readonly vandaag: Datum;
  /** Invitations that were written together; null when none were. */
  readonly reeksId: string | null;
  readonly mag: { readonly plannen: boolean; readonly houden: boolean; readonly uitnodigen: boolean };
};

export type Spreekuurregel = Pick<
  Spreekuur,
  'id' | 'school' | 'wie' | 'datum' | 'begin' | 'einde' | 'status'
> & {
  readonly leerlingen: number;
  readonly gesproken: number;
};

export type Advies = {
  readonly id: string;
  readonly school: string;
  readonly datum: Datum;
  readonly onderwerp: Adviesonderwerp;
  readonly toelichting: string;
  readonly wie: string | null;
};

/** By what one knows a spreekuur elsewhere. */
export type Spreekuurkop = { readonly id: string; readonly school: string; readonly datum: Datum };

/** One page of a list; `verder`: after which row the next one begins, null on the last page. */
export type Blad<Rij> = { readonly rijen: readonly Rij[]; readonly verder: string | null };

/** Three lists on one page, each leafed through by itself. */
export const BLADEN = ['komend', 'geweest', 'adviezen'] as const;
export type Bladnaam = (typeof BLADEN)[number];

export type Spreekurenlijst = {
  readonly komend: Blad<Spreekuurregel>;
  readonly geweest: Blad<Spreekuurregel>;
  readonly adviezen: Blad<Advies>;
  readonly scholen: readonly { readonly id: string; readonly naam: string }[];
  readonly vandaag: Datum;
  readonly mag: { readonly plannen: boolean; readonly adviseren: boolean };
};
