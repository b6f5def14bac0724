import { herinschrijvingen } from '#lib/uitwisseling/duo/rapporten/herinschrijvingen.ts';
import {
  namenEnRugnummers,
  startpopulatie,
  startset,
  vsvers,
} from '#lib/uitwisseling/duo/rapporten/personen.ts';
import { lateStartkwalificaties } from '#lib/uitwisseling/duo/rapporten/startkwalificaties.ts';
import { meldingenPerStatus } from '#lib/uitwisseling/duo/rapporten/statussen.ts';
import { openstaand, uitschrijvingen } from '#lib/uitwisseling/duo/uitschrijvingen.ts';
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

/**
 * Where the vsv reports come from: the same port. An adapter for the portal of DUO would give the same rows by the same names; in the
 * order in which they are to be read when they come together.
 */
export const VSVRAPPORTEN: readonly Bestandsoort[] = [
  uitschrijvingen,
  openstaand,
  startset,
  startpopulatie,
  vsvers,
  namenEnRugnummers,
  herinschrijvingen,
  lateStartkwalificaties,
  meldingenPerStatus,
];
