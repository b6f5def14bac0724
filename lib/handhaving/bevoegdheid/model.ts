import type { Datum } from '#lib/kalender/model.ts';

/** What makes an officer an officer (Leerplichtwet 1969 art. 16), in the order in which it is given. */
export const BEVOEGDHEIDSOORTEN = ['aanwijzing', 'beediging', 'boa-akte'] as const;
export type Bevoegdheidsoort = (typeof BEVOEGDHEIDSOORTEN)[number];

export type Bevoegdheid = {
  readonly id: string;
  readonly versie: number;
  readonly gebruikerId: string;
  readonly soort: Bevoegdheidsoort;
  readonly nummer: string | null;
  readonly van: Datum;
  /** The last day; null: until it is withdrawn. */
  readonly tot: Datum | null;
  /** CBS codes; empty: the whole bureau. */
  readonly gemeenten: readonly string[];
};

export type Ambtenaar = {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly boa: boolean;
  readonly bevoegdheden: readonly Bevoegdheid[];
};
