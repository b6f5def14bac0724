import type { Datum } from '#lib/kalender/model.ts';

/** When one looked: at the intake, somewhere on the way, after half a year, and at the end. */
export const MOMENTEN = ['intake', 'tussentijds', 'halfjaar', 'afsluiting'] as const;
export type Moment = (typeof MOMENTEN)[number];

/** The Big 5: what must be in order before one lets go. */
export const BIG5 = ['support', 'wonen', 'school-werk', 'inkomen', 'gezondheid'] as const;
export type Big5onderdeel = (typeof BIG5)[number];
/** What is kept without instemming. */
export const BIG5_OPEN = [
  'support',
  'wonen',
  'school-werk',
  'inkomen',
] as const satisfies readonly Big5onderdeel[];
export const BIG5_STANDEN = ['ja', 'deels', 'nee'] as const;
export type Big5stand = (typeof BIG5_STANDEN)[number];

export type Big5meting = {
  readonly op: Datum;
  readonly moment: Moment;
  /** Health is null without instemming: then Baken does not know it (WEB art. 9.2.7). */
  readonly standen: Readonly<Record<Big5onderdeel, Big5stand | null>>;
};

/** One answer on a leefgebied: 1 (it weighs heavily) up to and including 5 (it goes well). */
export type Leefgebiedscore = {
  readonly op: Datum;
  readonly moment: Moment;
  readonly leefgebied: string;
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly toelichting: string | null;
};

/** One line of the picture: a leefgebied with its answers over time, the oldest first. */
export type Leefgebiedlijn = {
  readonly code: string;
  readonly label: string;
  readonly scores: readonly Leefgebiedscore[];
  /** From the first to the last answer; null with fewer than two. */
  readonly verschil: number | null;
};
