import type { Datum, Schooljaar } from '#lib/kalender/model.ts';
import type { LandelijkCijfer } from '../model.ts';

/** By how many inhabitants the own total is divided, or why it cannot be. */
export type Noemer =
  | { readonly aantal: number; readonly woord: string; readonly op: Datum }
  | { readonly reden: 'geen' | 'onbekend' };

/** National figures with a figure of the bureau, and what they are compared by; `noemer` null: none of them is per 1.000. */
export type Vergelijking = {
  readonly schooljaar: Schooljaar;
  readonly landelijk: readonly LandelijkCijfer[];
  readonly noemer: Noemer | null;
};

/** The total of the own table as the reader sees it; null: there is none, or it is not told. */
export type Totaal = { readonly waarde: number; readonly afgerond: boolean } | null;
export type Lezer = 'intern' | 'openbaar';
