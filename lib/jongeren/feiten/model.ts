import type { Sector } from '#lib/logboek/feitsoorten.ts';
import type { Datum } from '#lib/kalender/model.ts';

/** Kinds of education, by sector of the school; a bureau that moves in may bring others, which are kept as they are. */
export const ONDERWIJSSOORTEN: Record<Sector, readonly string[]> = {
  PO: ['BO', 'SBO', 'EOA'],
  SO: ['SO', 'VSO'],
  VO: ['PRO', 'VMBO', 'HAVO', 'VWO', 'VAVO', 'ISK'],
  MBO: ['MBO1', 'MBO2', 'MBO3', 'MBO4', 'VAVO'],
};

/** Why an enrolment ended. */
export const UITSCHRIJFREDENEN = [
  'andere-school',
  'diploma',
  'verhuisd',
  'buitenland',
  'werk',
  'verwijderd',
  'anders',
] as const;
export type Uitschrijfreden = (typeof UITSCHRIJFREDENEN)[number];

export const SCHOOLGANGSOORTEN = ['hervat', 'alternatief-traject'] as const;
export type Schoolgangsoort = (typeof SCHOOLGANGSOORTEN)[number];

/** How one knows that somebody is at school. */
export const SCHOOLGANGBRONNEN = ['school', 'aanwezigheid', 'zelf-gezien', 'duo'] as const;
export type Schoolgangbron = (typeof SCHOOLGANGBRONNEN)[number];

/** What was recorded by mistake and can be taken back. */
export const INTREKBAAR = ['schoolgang', 'inschrijving', 'uitschrijving'] as const;
export type Intrekbaar = (typeof INTREKBAAR)[number];

export type Inschrijving = {
  readonly id: string;
  readonly schoolId: string;
  readonly sector: Sector;
  readonly onderwijssoort: string;
  readonly van: Datum;
  readonly tot: Datum | null;
  /** Recorded by a colleague, and not by an import; the same of its end. */
  readonly metHand: boolean;
  readonly eindeMetHand: boolean;
  /** Why it ended, as it was recorded; null while it runs. */
  readonly redenEinde: string | null;
};
