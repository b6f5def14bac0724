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
  /** Written by who looks at the list. */
  readonly eigen: boolean;
};

/** One page of what waits, oldest first: by the day of the letter, then by kenmerk. */
export type Afdruklijst = {
  readonly rijen: readonly Afdrukrij[];
  /** Ticked beforehand: for who prints for the whole bureau all of them, for others their own letters. */
  readonly gekozen: readonly string[];
  /** How many wait in all. */
  readonly totaal: number;
  /** Where the next page begins. */
  readonly verder: string | null;
  readonly bundels: readonly Printbundel[];
};

/** So many letters on a page, and in one PDF: a stack that a printer takes in one go. */
export const STAPEL = 100;

/** Letters put together in one file, to print in one go. */
export type Printbundel = {
  readonly id: string;
  readonly status: 'maken' | 'klaar' | 'mislukt';
  readonly aantal: number;
  /** Of a large batch: which piece of how many this is. */
  readonly deel: number;
  readonly delen: number;
  /** Kenmerk of the first and the last letter, in the order in which they come out of the printer. */
  readonly eerste: string | null;
  readonly laatste: string | null;
  readonly fout: string | null;
  readonly door: string | null;
  readonly gemaaktOp: Date;
  readonly geprintOp: Date | null;
};
