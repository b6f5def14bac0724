import type { Gastrij, Gaststand } from '#lib/overleggen/gasten/model.ts';

/** ◐ Numbers of Baken; no source names them. */
export const GAST = {
  /** Wrong codes before the link is locked. */
  pogingen: 5,
  /** Codes that may be mailed for one link. */
  codes: 5,
  codeMinuten: 15,
  sessieMinuten: 30,
  standaardDagen: 7,
  meesteDagen: 28,
} as const;

type Stand = Pick<Gastrij, 'ingetrokkenOp' | 'gestoptOp' | 'gedragen' | 'geldigTot' | 'pogingen'>;

export function standVan(
  { ingetrokkenOp, gestoptOp, gedragen, geldigTot, pogingen }: Stand,
  nu: Date,
): Gaststand {
  if (ingetrokkenOp !== null || gestoptOp !== null || !gedragen) return 'ingetrokken';
  if (geldigTot <= nu) return 'verlopen';
  return pogingen >= GAST.pogingen ? 'geblokkeerd' : 'open';
}

/** The session of a guest ends after half an hour, and never lasts longer than the link. */
export function sessieTot(geldigTot: Date, nu: Date): Date {
  const straks = new Date(nu.getTime() + GAST.sessieMinuten * 60_000);
  return straks < geldigTot ? straks : geldigTot;
}

/** Does this session still open the item? */
export function sessieGeldt(
  gast: Stand & Pick<Gastrij, 'sessieHash' | 'sessieTot'>,
  hash: Buffer,
  nu: Date,
): boolean {
  return (
    standVan(gast, nu) === 'open' &&
    gast.sessieHash !== null &&
    gast.sessieHash.equals(hash) &&
    gast.sessieTot !== null &&
    gast.sessieTot > nu
  );
}

export function codeGeldt(gast: Pick<Gastrij, 'codeHash' | 'codeTot'>, hash: Buffer, nu: Date): boolean {
  return gast.codeHash !== null && gast.codeHash.equals(hash) && gast.codeTot !== null && gast.codeTot > nu;
}
