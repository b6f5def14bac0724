import type { Datum } from '#lib/kalender/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
import type { Afloop } from '#lib/vsv-trajecten/interventies/model.ts';

/** Out of which pot a measure is paid. */
export const MAATREGELSOORTEN = [
  'regionaal-programma',
  'convenant',
  'preventie-met-gezag',
  'eigen-middelen',
  'pilot',
] as const;
export type Maatregelsoort = (typeof MAATREGELSOORTEN)[number];

export type Maatregel = {
  readonly id: string;
  readonly versie: number;
  readonly naam: string;
  readonly soort: Maatregelsoort;
  readonly van: Datum;
  readonly tot: Datum | null;
  /** Whole euros; null: not known, which is not nothing. */
  readonly budget: number | null;
  readonly financier: string | null;
  readonly beheerder: string | null;
  readonly toelichting: string | null;
  readonly geslotenOp: Datum | null;
};

/** A measure on the list: how many young persons began with it, and of how many something still runs. */
export type Maatregelrij = Maatregel & { readonly deelnemers: number; readonly lopend: number };

export const STANDEN = ['open', 'gesloten', 'alle'] as const;
export type Stand = (typeof STANDEN)[number];

export type Maatregelenlijst = {
  readonly rijen: readonly Maatregelrij[];
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly magBeheren: boolean;
};

/** Months after the first intervention of the measure on which one looks where somebody is. */
export const OPBRENGSTMAANDEN = [3, 6, 12] as const;

/** Of those whose day has come: where they were. One may count in more than one column; `onbekend`: nothing is known of them. */
export type Opbrengst = {
  readonly maanden: number;
  readonly gemeten: number;
  readonly school: number;
  readonly werk: number;
  readonly startkwalificatie: number;
  readonly eenVan: number;
  readonly onbekend: number;
};

export type Maatregelpagina = {
  readonly maatregel: Maatregelrij;
  readonly bereikt: number;
  readonly interventies: number;
  readonly aflopen: readonly { readonly afloop: Afloop; readonly aantal: number }[];
  readonly soorten: readonly { readonly label: string; readonly aantal: number }[];
  readonly opbrengst: readonly Opbrengst[];
  readonly vandaag: Datum;
  readonly magBeheren: boolean;
};
