import type { Periode } from '#lib/kalender/model.ts';

export const FUNCTIES = [
  'leerplicht',
  'doorstroompunt',
  'jongerenpunt',
  'mbo-coach',
  'administratie',
  'beleid',
] as const;
export type Functie = (typeof FUNCTIES)[number];

/** What somebody works, on which work, and which part of it he was there; percentages 0–100. */
export type Formatieregel = Periode & {
  readonly functie: Functie;
  readonly contractFte: number;
  readonly inzet: number;
  readonly aanwezigheid: number;
};
