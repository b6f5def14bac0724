import type { Datum } from '#lib/kalender/model.ts';

/** What an instemming opens: the wall of WEB art. 9.2.7, sharing with partners, or something that only has to be known. */
export const INSTEMMINGKERNEN = ['bijzonder', 'delen', 'overig'] as const;
export type Instemmingkern = (typeof INSTEMMINGKERNEN)[number];

export const WIJZEN = ['ondertekend', 'mondeling', 'digitaal'] as const;
export type Wijze = (typeof WIJZEN)[number];

/** A purpose on the list of the bureau. */
export type Instemmingdoel = { readonly code: string; readonly label: string; readonly kern: Instemmingkern };

export type Vernietiging = {
  readonly op: Datum;
  readonly om: 'ingetrokken' | 'termijn';
  readonly aantal: number;
};

export type Intrekking = {
  readonly op: Datum;
  readonly wijze: Wijze;
  readonly door: string | null;
  /** The day on which what stood behind the wall is destroyed; null when there is no wall to this purpose. */
  readonly vernietigenOp: Datum | null;
};

export type Instemming = {
  readonly id: string;
  readonly versie: number;
  readonly jongereId: string;
  readonly doel: string;
  /** The words that were read with the young person that day. */
  readonly doelTekst: string;
  readonly kern: Instemmingkern;
  readonly gegevenOp: Datum;
  readonly wijze: Wijze;
  readonly documentId: string | null;
  readonly door: string | null;
  readonly intrekking: Intrekking | null;
  readonly vernietiging: Vernietiging | null;
};

export type Bewijsstuk = { readonly id: string; readonly titel: string; readonly datum: Datum };

export type Instemmingregel = Instemming & {
  readonly gevolgen: readonly string[];
  readonly magHerstellen: boolean;
};

export type Instemmingpagina = {
  readonly naam: string;
  readonly lopend: readonly Instemmingregel[];
  readonly voorbij: readonly Instemmingregel[];
  /** Purposes for which there is no instemming now. */
  readonly open: readonly Instemmingdoel[];
  readonly stukken: readonly Bewijsstuk[];
  /** What stands behind the wall is gone at the latest on this day (WEB art. 9.2.7 lid 3). */
  readonly uiterlijkWeg: Datum;
  readonly vandaag: Datum;
  readonly mag: { readonly vastleggen: boolean };
};

export type Uitlegpagina = {
  readonly naam: string;
  readonly bureau: string;
  readonly doel: Instemmingdoel;
  readonly wisdagen: number;
};
