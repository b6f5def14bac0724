/** Burgerservicenummer: nine digits that pass the 11-test with remainder 0. */
export type Bsn = string & { readonly __bsn: true };

/** For pupils without a BSN: nine digits, the same weights, remainder 5. A number is never both. */
export type Onderwijsnummer = string & { readonly __onderwijsnummer: true };

/** The persoonsgebonden nummer of a pupil (Leerplichtwet 1969, art. 2 lid 1): a BSN or, lacking it, an onderwijsnummer. */
export type PersoonsgebondenNummer =
  | { readonly soort: 'BSN'; readonly nummer: Bsn }
  | { readonly soort: 'ONDERWIJSNUMMER'; readonly nummer: Onderwijsnummer };

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const REST_BSN = 0;
const REST_ONDERWIJSNUMMER = 5;

/** Nine digits, without spaces, dots and hyphens; an eight-digit number gets a leading zero. Null for anything else. */
export function normaliseerNummer(invoer: string): string | null {
  const cijfers = invoer.replace(/[\s.\-\u2010-\u2015]/g, '');
  return /^\d{8,9}$/.test(cijfers) ? cijfers.padStart(9, '0') : null;
}

export function parseBsn(invoer: string): Bsn | null {
  const nummer = normaliseerNummer(invoer);
  return nummer !== null && nummer !== '000000000' && elfrest(nummer) === REST_BSN ? (nummer as Bsn) : null;
}

export function parseOnderwijsnummer(invoer: string): Onderwijsnummer | null {
  const nummer = normaliseerNummer(invoer);
  return nummer !== null && elfrest(nummer) === REST_ONDERWIJSNUMMER ? (nummer as Onderwijsnummer) : null;
}

/** Says which of the two a number is; null when it is neither, for instance after a typing error. */
export function parsePersoonsgebondenNummer(invoer: string): PersoonsgebondenNummer | null {
  const bsn = parseBsn(invoer);
  if (bsn !== null) return { soort: 'BSN', nummer: bsn };
  const onderwijsnummer = parseOnderwijsnummer(invoer);
  return onderwijsnummer === null ? null : { soort: 'ONDERWIJSNUMMER', nummer: onderwijsnummer };
}

/** For screens: •••••6782. Only the last four digits, whatever the length. */
export function maskeerNummer(nummer: Bsn | Onderwijsnummer): string {
  return nummer.slice(-4).padStart(9, '•');
}

/** The weighted sum modulo 11, from 0 to 10. The last weight is negative, so the sum itself can be too. */
function elfrest(nummer: string): number {
  const som = GEWICHTEN.reduce((tot, gewicht, plaats) => tot + gewicht * Number(nummer[plaats]), 0);
  return ((som % 11) + 11) % 11;
}
