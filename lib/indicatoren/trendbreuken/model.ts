import type { Datum } from '#lib/kalender/model.ts';

export const BREUKSOORTEN = ['wet', 'registratie', 'gemeente', 'werkwijze'] as const;
export type Breuksoort = (typeof BREUKSOORTEN)[number];

/** What people see of it; `raakt` has codes of figures or subjects ('onderwerp:…'), and is empty when it touches them all. */
export type OpenbareTrendbreuk = {
  readonly vanaf: Datum;
  readonly soort: Breuksoort;
  readonly zin: string;
  readonly bron: string;
  readonly raakt: readonly string[];
};

/** A day from which figures are made otherwise by something else than the work. */
export type Trendbreuk = OpenbareTrendbreuk & {
  readonly id: string;
  readonly openbaar: boolean;
  readonly door: string | null;
};

/** A break at a moment of a picture. */
export type Breuk = { readonly vanaf: string; readonly waarom: string };
