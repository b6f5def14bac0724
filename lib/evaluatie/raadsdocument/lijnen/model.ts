/** One straight stretch of the line of a figure, by its two ends: what is told of it, and nothing else. */
export type Stuk = {
  readonly soort: 'ervoor' | 'erna' | 'zonder';
  /** As people read it: 'Voor de verandering'. */
  readonly naam: string;
  /** First and last month, 'YYYY-MM'. */
  readonly van: string;
  readonly tot: string;
  readonly begin: number;
  readonly eind: number;
  /** What the line itself moves in a year, not what follows from its rounded ends: the same for a line and for what was drawn on of it. */
  readonly perJaar: number;
};
