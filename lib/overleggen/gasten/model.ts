import type { Gedeeld } from '#lib/overleggen/delen/model.ts';

/** How a guest gets the code that goes with the link: by mail when he asks for it, or told on the telephone. */
export const CODEWIJZEN = ['mail', 'telefoon'] as const;
export type Codewijze = (typeof CODEWIJZEN)[number];

export const GASTSTANDEN = ['open', 'verlopen', 'ingetrokken', 'geblokkeerd'] as const;
export type Gaststand = (typeof GASTSTANDEN)[number];

export type Gast = {
  readonly id: string;
  readonly versie: number;
  readonly delingId: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly wijze: Codewijze;
  readonly stand: Gaststand;
  readonly geldigTot: Date;
  readonly gezien: readonly Date[];
};

/** As the database keeps it; both secrets only as a digest. */
export type Gastrij = {
  readonly id: string;
  readonly versie: number;
  readonly delingId: string;
  readonly jongereId: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly email: string | null;
  readonly wijze: Codewijze;
  readonly codeHash: Buffer | null;
  readonly codeTot: Date | null;
  readonly codesGestuurd: number;
  readonly pogingen: number;
  readonly sessieHash: Buffer | null;
  readonly sessieTot: Date | null;
  readonly geldigTot: Date;
  readonly ingetrokkenOp: Date | null;
  readonly gestoptOp: Date | null;
  /** Its item stands, and so does the instemming when it rests on one. */
  readonly gedragen: boolean;
};

/** What a guest sees before he gave his code: nothing of whom it is about. */
export type Gastdeur = {
  readonly bureau: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly stand: Gaststand;
  readonly wijze: Codewijze;
  readonly geldigTot: Date;
  readonly codeGestuurd: boolean;
};

export type Gastblik = {
  readonly bureau: string;
  readonly naam: string;
  readonly geldigTot: Date;
  readonly gedeeldOp: Date;
  readonly inhoud: Gedeeld;
};
