import type { Datum } from '#lib/kalender/model.ts';

/** What the officer found and asked, for the test of eligibility. */
export type Haltgegevens = {
  readonly uren: number; // hours of absence without leave
  readonly keerTeLaat: number;
  readonly eigenInitiatief: boolean; // blameworthy, and the young person's own doing
  readonly luxe: boolean; // the parents decided
  readonly ernstigePsychischeProblematiek: boolean;
  readonly toereikendeHulp: boolean;
  readonly instemmingJongere: boolean;
  readonly instemmingOuders: boolean;
  readonly overlegOvj: boolean; // the officer of justice agreed, needed above 60
};

/** What Baken knows itself. */
export type Haltfeiten = {
  readonly leeftijd: number; // on the day of the absence
  readonly leerplichtig: boolean; // leer- or kwalificatieplichtig, no vrijstelling
  readonly eerderHalt: boolean; // for absence, at this bureau
};

export const HALTSTATEN = ['VERWEZEN', 'TER_BEOORDELING', 'POSITIEF', 'NEGATIEF', 'AFGEZIEN'] as const;
export type Haltstaat = (typeof HALTSTATEN)[number];

/** Encrypted at rest. */
export type Haltinhoud = {
  readonly pleegdatum: Datum | null;
  readonly toets: Haltgegevens | null;
  readonly toelichting: string | null;
  /** Why Halt all the same, where something stood in the way. */
  readonly samenloop?: string | null;
};

export type Halt = {
  readonly id: string;
  readonly versie: number;
  readonly zaakId: string;
  readonly staat: Haltstaat;
  readonly staatOp: Datum;
  readonly inhoud: Haltinhoud;
};
