import { decrypt, encrypt, lookupHash } from '#lib/platform/crypto.ts';
import type { PersoonsgebondenNummer } from '#lib/jongeren/identificatie.ts';

/** Bound to the encrypted number, so that it cannot be moved to another column. */
export const PGN_CONTEXT = 'jongere.pgn_versleuteld';

export type PgnKolommen = {
  readonly soort: 'bsn' | 'onderwijsnummer';
  readonly versleuteld: Buffer;
  readonly zoek: Buffer;
};

/** How a number is kept: encrypted to show, hashed with a key to find. */
export function sealPgn(bureauId: number, pgn: PersoonsgebondenNummer): PgnKolommen {
  return {
    soort: pgn.soort === 'BSN' ? 'bsn' : 'onderwijsnummer',
    versleuteld: encrypt(pgn.nummer, bureauId, PGN_CONTEXT),
    zoek: lookupHash(pgn.nummer, bureauId),
  };
}

export function openPgn(bureauId: number, versleuteld: Buffer): string {
  return decrypt(versleuteld, bureauId, PGN_CONTEXT);
}
