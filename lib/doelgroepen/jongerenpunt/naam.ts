/** What the place is called as long as a bureau chose no name of its own (ADR 19). */
export const NAAM_JONGERENPUNT = 'Jongerenpunt';
