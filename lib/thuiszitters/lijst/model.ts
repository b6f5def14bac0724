import type { Naam } from '#lib/jongeren/naam.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { ThuiszitSoort } from '../model.ts';

/** One jongere who is at home today: for how long, who is on it, what was tried and what comes next. */
export type Thuiszitter = {
  readonly id: string;
  readonly jongereId: string;
  readonly naam: Naam;
  readonly geboortedatum: Datum;
  readonly soort: ThuiszitSoort;
  readonly sinds: Datum;
  readonly langdurig: boolean;
  readonly sector: Sector | null;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly verantwoordelijke: string | null;
  readonly werkprocesId: string | null;
  /** The steps taken in the running work, in order, by title. */
  readonly geprobeerd: readonly string[];
  readonly contacten: number;
  readonly laatsteContact: Datum | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
};

export type Keuze = { readonly code: string; readonly naam: string };

export type Thuiszitterslijst = {
  readonly rijen: readonly Thuiszitter[];
  /** The last of this page, to ask the next one. */
  readonly verder: string | null;
  readonly gemeenten: readonly Keuze[];
  readonly vandaag: Datum;
};
