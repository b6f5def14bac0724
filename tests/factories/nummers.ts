import { parseBsn, type Bsn } from '#lib/jongeren/identificatie.ts';

let volgende = 999_000_000;

/** The next invented BSN: passes the 11-test and lies in the range that is never given out. */
export function nieuwBsn(): Bsn {
  for (;;) {
    volgende += 1;
    const bsn = parseBsn(String(volgende));
    if (bsn) return bsn;
  }
}

let teller = 0;

/** A number that is new each time within this test file. */
export function volgnummer(): number {
  teller += 1;
  return teller;
}
