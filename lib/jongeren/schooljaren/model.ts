import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { VastgesteldeSchooljaren } from '#lib/jongeren/leerplicht/model.ts';

/** Where the officer has the number from. */
export const TELBRONNEN = ['school', 'ouders', 'duo', 'dossier'] as const;
export type Telbron = (typeof TELBRONNEN)[number];

export type NieuweTelling = VastgesteldeSchooljaren & {
  readonly vastgesteldOp: Datum;
  readonly bron: Telbron;
  readonly toelichting: string | null;
  /** Established by another bureau, and through which it came; null or absent: established here. */
  readonly overgenomenVan?: string | null;
};

/** A count as it stands in the dossier; the last one that was not taken back holds. */
export type Telling = NieuweTelling & {
  readonly id: string;
  readonly aantal: number;
  readonly totEnMet: Schooljaar;
  readonly door: string | null;
  readonly ingetrokken: string | null;
  readonly geldt: boolean;
};

export type Schooljarenpagina = {
  readonly jongereId: string;
  readonly naam: string;
  readonly geboortedatum: Datum;
  readonly tellingen: readonly Telling[];
  /** The last day of the leerplicht by age, and as it holds now. */
  readonly naLeeftijd: Datum;
  readonly einde: Datum;
  /** School years that are over, the newest first: counting goes up to one of these. */
  readonly schooljaren: readonly Schooljaar[];
  readonly vandaag: Datum;
  readonly mag: boolean;
};
