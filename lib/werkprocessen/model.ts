import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { KernCode } from '#lib/werkprocessen/kernlijst.ts';

/** Kinds of work that Baken knows; a bureau that moves in may bring others, which show under their own name. */
export const SOORTEN = [
  'relatief-verzuim',
  'absoluut-verzuim',
  'preventief',
  'verzuim-18plus',
  'vsv',
  'jongere-in-beeld',
  'jongerenpunt',
  'vrijstelling',
  'verlof',
] as const;
export type Werkprocessoort = (typeof SOORTEN)[number];

/**
 * A and B are the MAS for leerplicht; AV is absoluut verzuim; 18+ is the regional agreement on verzuim of those who are no longer
 * leerplichtig; DSP is the routekaart of the Doorstroompunt.
 */
export const ROUTEKAARTEN = ['A', 'B', 'AV', '18+', 'DSP'] as const;
export type Routekaartcode = (typeof ROUTEKAARTEN)[number];

/** Target groups of the Doorstroompunt: the routekaart chooses its path by them. JIKP: jongere in een kwetsbare positie. */
export const DOELGROEPEN = [
  'dreigend-vsv',
  'nieuw-vsv',
  'oud-vsv',
  'jikp',
  'jongere-in-beeld',
  'geen-doelgroep',
] as const;
export type Doelgroepcode = (typeof DOELGROEPEN)[number];

export const ROUTES = [
  'VRIJWILLIGE_HULP',
  'HALT',
  'DWANG_CIVIEL',
  'DWANG_STRAFRECHTELIJK',
  'COMBINATIE',
  'LAST_ONDER_DWANGSOM',
] as const;
export type Route = (typeof ROUTES)[number];

type Kop = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly soort: string;
  readonly routekaart: Routekaartcode | null;
  readonly routes: readonly Route[];
  /** Only work of the Doorstroompunt has one, from step 3 on. */
  readonly doelgroep: Doelgroepcode | null;
  readonly eigenaarId: string | null;
  readonly gemeente: string | null;
  readonly sector: Sector | null;
  readonly schoolId: string | null;
  readonly gestartOp: Datum;
  readonly bevestigdOp: Datum | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
};

/** Only closed work has a result. */
export type LopendWerkproces = Kop & { readonly status: 'open' | 'wacht' };
export type GeslotenWerkproces = Kop & {
  readonly status: 'gesloten';
  readonly geslotenOp: Datum;
  readonly resultaatCode: string;
  readonly sluitreden: string | null;
};
export type Werkproces = LopendWerkproces | GeslotenWerkproces;

/** Running work, with the day of the last melding that belongs to it. */
export type Lopendwerk = Werkproces & { readonly laatsteMelding: Datum | null };

/**
 * What a mark follows from when no colleague set it by hand: the melding of the school, a letter that left, the check of a signal, or
 * what was recorded in the traject.
 */
export type Stapbron = 'melding' | 'brief' | 'controle' | 'traject';

/** One live mark on the routekaart: a step that was taken, or skipped with a reason. */
export type Stapregistratie = {
  readonly id: string;
  readonly stap: string;
  readonly gezetOp: Datum;
  readonly geregistreerdOp: Date;
  readonly gebruikerId: string | null;
  readonly uitkomst: string | null;
  readonly overgeslagen: boolean;
  readonly afwijkreden: string | null;
  readonly motivering: string | null;
  readonly bron?: Stapbron | null;
  readonly briefId?: string | null;
};

/** A value of a code list of the bureau; `kern` is the national code it maps onto. */
export type Codewaarde = { readonly code: string; readonly label: string; readonly kern: string };
export type Resultaat = { readonly code: string; readonly label: string; readonly kern: KernCode };

/** Why one deviates from the routekaart, always from the pick list of the bureau, with free text where needed. */
export type Afwijking = { readonly afwijkreden: string; readonly motivering: string | null };
