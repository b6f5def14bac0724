/** What the place is called as long as a bureau chose no name of its own (ADR 19). */
export const NAAM_JONGERENPUNT = 'Jongerenpunt';

/**
 * A text with the name that the bureau gave its Jongerenpunt. Such a name stands by itself, without "het": nobody knows which article
 * belongs to it.
 */
export function metPuntnaam(tekst: string, naam: string | undefined): string {
  if (!naam || naam === NAAM_JONGERENPUNT) return tekst;
  return tekst.replace(/\b(?:[Hh]et )?Jongerenpunt\b/g, () => naam);
}
