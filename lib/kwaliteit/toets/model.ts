import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';

export const ANTWOORDEN = ['ja', 'nee', 'nvt'] as const;
export type Antwoord = (typeof ANTWOORDEN)[number];

export const STANDEN = ['gesloten', 'open'] as const;
export type Toetsstand = (typeof STANDEN)[number];

export type Toetsvraag = { readonly code: string; readonly label: string };
export type Beantwoord = { readonly antwoord: Antwoord; readonly opmerking: string | null };
export type Antwoorden = Readonly<Record<string, Beantwoord>>;

/** One draw: what was drawn from, how many and with which seed, and the questions as they were that day. */
export type Toets = {
  readonly id: string;
  readonly naam: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly stand: Toetsstand;
  readonly soort: string | null;
  readonly gevraagd: number;
  readonly omvang: number;
  readonly zaad: number;
  readonly vragen: readonly Toetsvraag[];
  readonly gemaaktDoor: string | null;
  readonly gemaaktOp: Date;
};

/** A case of the sample; no name, the dossier itself asks for a reason. */
export type Toetszaak = {
  readonly id: string;
  readonly versie: number;
  readonly volgnummer: number;
  readonly werkprocesId: string;
  readonly jongereId: string;
  readonly soort: string;
  readonly gemeente: string | null;
  readonly gemeenteCode: string | null;
  readonly sector: Sector | null;
  readonly eigenaar: string | null;
  readonly gestartOp: Datum;
  readonly antwoorden: Antwoorden;
  readonly getoetstOp: Datum | null;
  readonly getoetstDoor: string | null;
};

export type Vraaguitslag = Toetsvraag & {
  readonly ja: number;
  readonly nee: number;
  readonly nvt: number;
  /** Share of yes among yes and no, 0–100; null: nobody answered yes or no. */
  readonly percentage: number | null;
};

export type Toetsregel = Pick<
  Toets,
  'id' | 'naam' | 'van' | 'tot' | 'stand' | 'soort' | 'omvang' | 'gemaaktDoor' | 'gemaaktOp'
> & { readonly zaken: number; readonly getoetst: number };
export type Toetslijst = {
  readonly toetsen: readonly Toetsregel[];
  readonly verder: string | null;
  readonly vandaag: Datum;
};
export type Toetspagina = {
  readonly toets: Toets;
  readonly zaken: readonly Toetszaak[];
  readonly uitslag: readonly Vraaguitslag[];
};
