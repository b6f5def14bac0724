import type { Naam } from '#lib/jongeren/naam.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Agendapunt } from '#lib/overleggen/agenda/model.ts';
import type { Lijststand } from '#lib/toegang/lijsten/model.ts';
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
  /** Kind of education of the last enrolment. */
  readonly onderwijssoort: string | null;
  readonly gemeente: string | null;
  readonly school: string | null;
  readonly verantwoordelijke: string | null;
  readonly werkprocesId: string | null;
  /** The steps taken in the running work, in order, by title. */
  readonly geprobeerd: readonly string[];
  /** Routes chosen in the running work, in words. */
  readonly routes: readonly string[];
  readonly contacten: number;
  /** Letters to the parents or the young person since the first day at home. */
  readonly brieven: number;
  readonly agendapunt: Pick<Agendapunt, 'id' | 'versie' | 'reden' | 'aangemeldOp'> | null;
  readonly laatsteContact: Datum | null;
  readonly volgendeActie: string | null;
  readonly volgendeDatum: Datum | null;
};

export type Keuze = { readonly code: string; readonly naam: string };

/** An absence that may have become long, and nobody said so yet. */
export type Langdurigregel = {
  readonly meldingId: string;
  readonly jongereId: string;
  readonly naam: Naam;
  readonly sinds: Datum;
};

export type Thuiszitterslijst = {
  readonly rijen: readonly Thuiszitter[];
  /** The last of this page, to ask the next one. */
  readonly verder: string | null;
  readonly gemeenten: readonly Keuze[];
  readonly signalen: readonly Langdurigregel[];
  /** Where the next page of the signals begins. */
  readonly verderWeg: string | null;
  readonly stand: Lijststand;
  readonly vandaag: Datum;
  readonly mag: { readonly schoolgang: boolean; readonly agenda: boolean };
};
