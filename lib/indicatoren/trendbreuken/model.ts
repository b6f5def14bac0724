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
  /** Everybody reads it: it is meant for that, and a second person approved it. */
  readonly openbaar: boolean;
  readonly door: string | null;
};

/** The same with where it stands between who wrote it and the second person. */
export type Trendbreukstand = Trendbreuk & {
  /** Meant for everybody, and not yet read by a second person. */
  readonly wacht: boolean;
  /** Why the second person sent it back; null: that did not happen. */
  readonly teruggestuurd: { readonly reden: string; readonly door: string | null } | null;
  readonly doorId: string | null;
  readonly gecontroleerdDoor: string | null;
};

/** As somebody sets it; `openbaar` is then what it is meant for. */
export type NieuweTrendbreuk = OpenbareTrendbreuk & { readonly openbaar: boolean };

/** A break at a moment of a picture. */
export type Breuk = { readonly vanaf: string; readonly waarom: string };
