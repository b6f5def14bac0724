import type { Datum } from '#lib/kalender/model.ts';

export const WIJZEN = ['brief', 'mail', 'telefoon'] as const;
export type Wijze = (typeof WIJZEN)[number];

/** What a school was asked and what it answered; `uiterlijk`: four weeks on (WEB art. 9.2.3). */
export type Informatieverzoek = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly werkprocesId: string | null;
  readonly schoolId: string;
  readonly school: string;
  readonly sector: 'PO' | 'SO' | 'VO' | 'MBO';
  readonly schoolTelefoon: string | null;
  readonly gevraagd: string;
  readonly gevraagdOp: Datum;
  readonly wijze: Wijze;
  readonly herinnerdOp: readonly Datum[];
  readonly uiterlijk: Datum | null;
  readonly status: 'open' | 'beantwoord' | 'ingetrokken';
  readonly antwoordOp: Datum | null;
  readonly antwoord: string | null;
  readonly wie: string | null;
};

export const isTeLaat = (verzoek: Pick<Informatieverzoek, 'status' | 'uiterlijk'>, vandaag: Datum): boolean =>
  verzoek.status === 'open' && verzoek.uiterlijk !== null && verzoek.uiterlijk < vandaag;
