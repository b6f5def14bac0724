import type { Handhavingstand } from '#lib/logboek/feitsoorten.ts';

export type Instrument = Handhavingstand['instrument'];

/** Kinds of proces-verbaal as the figures know them. */
export const PV_SOORTEN = ['SIGNAAL', 'LUXE', 'ABSOLUUT'] as const;
export type PvSoort = (typeof PV_SOORTEN)[number];

export function instrumentVan(soort: PvSoort): Instrument {
  return `pv-${soort.toLowerCase()}` as Instrument;
}

/** A demand that was tried, with the sentence that says how it turned out. */
export type Voorwaarde = { readonly code: string; readonly voldaan: boolean; readonly zin: string };
