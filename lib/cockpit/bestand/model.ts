/** One figure of the page as a line in the file; null is unknown, which stays empty there, and 0 is zero. */
export type Standrij = {
  readonly onderdeel: 'kerncijfer' | 'functie' | 'team' | 'medewerker';
  readonly cijfer: string;
  /** Of which function or colleague; empty: of the whole. */
  readonly van: string;
  readonly waarde: number | null;
  readonly eenheid: string;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly wanneer: string;
  readonly vorig: number | null;
  readonly vorigWanneer: string;
  readonly streefwaarde: string;
  readonly opmerking: string;
};
