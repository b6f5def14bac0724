import type { Bestandsoort } from '#lib/uitwisseling/motor/soort.ts';
import { verzuimmeldingen } from '#lib/uitwisseling/duo/verzuimmeldingen.ts';

/**
 * Where verzuimmeldingen come from. Today a CSV file; later an adapter for the coupling with DUO gives the same rows, and
 * nothing behind this port changes.
 */
export type VerzuimBron = {
  readonly naam: string;
  readonly bestand: Bestandsoort;
};

export const csvVerzuimBron: VerzuimBron = { naam: 'DUO verzuimmeldingen (CSV)', bestand: verzuimmeldingen };
