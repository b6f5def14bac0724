import type { Datum } from '#lib/kalender/model.ts';

/** A copy that waits to be printed. */
export type Afdrukrij = {
  readonly id: string;
  readonly briefId: string;
  readonly jongereId: string;
  readonly titel: string;
  readonly kenmerk: string;
  readonly datum: Datum;
  readonly naar: string;
  readonly adresBekend: boolean;
  readonly geheim: boolean;
};

/** Letters put together in one file, to print in one go. */
export type Printbundel = {
  readonly id: string;
  readonly status: 'maken' | 'klaar' | 'mislukt';
  readonly aantal: number;
  readonly fout: string | null;
  readonly door: string | null;
  readonly gemaaktOp: Date;
  readonly geprintOp: Date | null;
};
