import type { KpiKlasse } from '#lib/werkprocessen/kernlijst.ts';
import type { Bestemming } from '#lib/vsv-trajecten/bestemming/model.ts';
import type { Drietal } from './doelen.ts';

/**
 * The tables of the Doorstroompunt in the annual report 2023-2024, as targets per cell, in the order Beek, Sittard-Geleen, Stein. Of
 * continuing vsv'ers the report prints 75 for Beek; its rows add up to 70, and only with 70 the region is 853.
 */
export const BESTEMMING_NIEUW: Record<Bestemming, Drietal> = {
  begeleiding: [21, 114, 19],
  school: [2, 9, 0],
  werkt: [11, 92, 11],
  'eigen-kracht': [1, 22, 1],
  'inkomen-zorg': [0, 4, 0],
  'inkomen-werk': [0, 1, 0],
  inburgering: [1, 13, 6],
  onbereikbaar: [3, 12, 1],
  'niet-willer': [0, 14, 0],
  dagbesteding: [0, 4, 1],
  'uitkering-ziek': [1, 0, 0],
};
export const BESTEMMING_CONTINUEREND: Record<Bestemming, Drietal> = {
  begeleiding: [10, 110, 13],
  school: [3, 8, 4],
  werkt: [33, 315, 51],
  'eigen-kracht': [5, 35, 12],
  'inkomen-zorg': [3, 37, 5],
  'inkomen-werk': [0, 12, 3],
  inburgering: [4, 26, 4],
  onbereikbaar: [3, 37, 10],
  'niet-willer': [0, 8, 0],
  dagbesteding: [0, 17, 8],
  'uitkering-ziek': [9, 57, 11],
};

export type Dspresultaat = {
  readonly code: string;
  readonly label: string;
  readonly kern: string;
  readonly klasse: KpiKlasse;
  readonly aantal: Drietal;
  /** Where somebody with this result stands afterwards; none: he is no vsv'er any more. */
  readonly daarna: readonly Bestemming[];
};
/** Own words of the bureau for the eight results. Closed verzuim 18+ counts among them too. */
export const RESULTATEN_DSP: readonly Dspresultaat[] = [
  {
    ...{ code: 'herplaatst', label: 'Herplaatst / blijft op school', kern: 'blijft-op-school' },
    ...{ klasse: 'SCHOOL', aantal: [22, 220, 29], daarna: ['school'] },
  },
  {
    ...{ code: 'werkt', label: 'Werkt', kern: 'werk' },
    ...{ klasse: 'WERK', aantal: [11, 129, 24], daarna: ['werkt'] },
  },
  {
    ...{ code: 'startkwalificatie', label: 'Startkwalificatie behaald', kern: 'startkwalificatie' },
    ...{ klasse: 'SK', aantal: [1, 6, 0], daarna: [] },
  },
  {
    ...{
      code: 'brede-aanpak',
      label: 'Uitgevallen van school, brede aanpak gericht op werk, participatie en/of zorg',
      kern: 'brede-aanpak',
    },
    ...{ klasse: 'TRAJECT', aantal: [3, 45, 5], daarna: ['inkomen-werk', 'inburgering'] },
  },
  {
    ...{ code: 'zorg-hulp', label: 'Doorverwijzing zorg/hulp', kern: 'doorverwijzing-hulp' },
    ...{ klasse: 'ZORG', aantal: [0, 11, 1], daarna: ['dagbesteding', 'inkomen-zorg', 'uitkering-ziek'] },
  },
  {
    ...{ code: 'eigen-kracht', label: 'Hulpvraag beantwoord/op eigen kracht verder', kern: 'eigen-kracht' },
    ...{ klasse: 'EIGEN_KRACHT', aantal: [4, 51, 11], daarna: ['eigen-kracht'] },
  },
  {
    ...{ code: 'verhuisd', label: 'Verhuisd / woon- of verblijfplaats onbekend', kern: 'verhuisd' },
    ...{ klasse: 'VERHUISD', aantal: [1, 5, 1], daarna: [] },
  },
  {
    ...{ code: 'niet-bereikbaar', label: 'Niet bereikbaar / Detentie', kern: 'onbereikbaar' },
    ...{ klasse: 'UIT_BEELD', aantal: [4, 65, 13], daarna: ['onbereikbaar', 'niet-willer'] },
  },
];

/**
 * Meldingen of the printed year; the report has no table of them per gemeente, so this division is ours. Nieuw: 144, of which 40 were
 * closed in the year. Continuerend: 191, of which 84 are still in hand. Preventief: 53, of which 6 are.
 */
export const MELDINGEN_DSP = {
  nieuwDicht: [3, 32, 5],
  nieuwOpen: [9, 83, 12],
  continuerendDicht: [10, 80, 17],
  continuerendOpen: [6, 70, 8],
  preventiefDicht: [4, 40, 3],
  preventiefOpen: [0, 5, 1],
} as const satisfies Readonly<Record<string, Drietal>>;
