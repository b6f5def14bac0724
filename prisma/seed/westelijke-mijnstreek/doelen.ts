import type { Meldingcategorie } from '#lib/logboek/feitsoorten.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';

/**
 * The printed tables of the annual report Westelijke Mijnstreek 2023-2024, as targets per cell. Order of gemeenten:
 * Beek, Sittard-Geleen, Stein. Other school years are invented from these by a factor.
 */
export type Gemeente = {
  readonly code: string;
  readonly naam: string;
  readonly plaats: string;
  readonly postcode: string;
};
export const GEMEENTEN = [
  { code: '0888', naam: 'Beek', plaats: 'Beek', postcode: '619' },
  { code: '1883', naam: 'Sittard-Geleen', plaats: 'Sittard', postcode: '613' },
  { code: '0971', naam: 'Stein', plaats: 'Stein', postcode: '617' },
] as const satisfies readonly Gemeente[];
export type Drietal = readonly [beek: number, sittardGeleen: number, stein: number];

export type Categorie = Exclude<Meldingcategorie, 'verzuim-18plus'>;
export const MELDINGEN: Readonly<Record<Categorie, Drietal>> = {
  absoluut: [11, 47, 7],
  luxe: [9, 8, 3],
  signaal: [46, 271, 50],
  preventief: [19, 175, 24],
};

/** Own words of the bureau for a result, with the national code they mean. */
export const RESULTATEN = [
  {
    code: 'bemiddeling',
    label: 'Door bemiddeling, gesprek en/of waarschuwing op school',
    kern: 'gesprek-waarschuwing',
    aantal: [52, 362, 57],
  },
  { code: 'handhaving', label: 'Door handhavingsproces op school', kern: 'handhaving', aantal: [3, 10, 3] },
  {
    code: 'vrijstelling',
    label: 'Vrijstelling verleend/gedoogbeschikking',
    kern: 'vrijstelling',
    aantal: [4, 16, 1],
  },
  {
    code: 'niet-geconstateerd',
    label: 'Na onderzoek verzuim niet geconstateerd, op school',
    kern: 'geen-verzuim',
    aantal: [6, 27, 5],
  },
  {
    code: 'niet-verwijtbaar',
    label: 'Na onderzoek verzuim niet verwijtbaar, op school',
    kern: 'niet-verwijtbaar',
    aantal: [6, 33, 8],
  },
  { code: 'verhuisd', label: 'Verhuisd buiten de regio', kern: 'verhuisd', aantal: [5, 12, 0] },
  {
    code: 'traject-dsp',
    label: 'Traject Doorstroompunt opgestart',
    kern: 'traject-doorstroompunt',
    aantal: [4, 7, 3],
  },
  {
    code: 'externe-partners',
    label: 'Overgedragen aan externe samenwerkingspartners',
    kern: 'overdracht-partner',
    aantal: [0, 4, 0],
  },
] as const;
export type Resultaatcode = (typeof RESULTATEN)[number]['code'];

export type Uitkomst = 'terug' | 'alternatief' | 'vrijstelling' | 'verhuisd';
export type Thuiszitcel = {
  readonly soort: 'AV' | 'LRV';
  readonly lang: boolean;
  readonly uitkomst: Uitkomst;
  readonly aantal: Drietal;
};
export const THUISZITTERS: readonly Thuiszitcel[] = [
  { soort: 'AV', lang: false, uitkomst: 'terug', aantal: [6, 24, 3] },
  { soort: 'AV', lang: false, uitkomst: 'vrijstelling', aantal: [1, 1, 0] },
  { soort: 'AV', lang: false, uitkomst: 'verhuisd', aantal: [0, 0, 1] },
  { soort: 'AV', lang: true, uitkomst: 'terug', aantal: [4, 8, 2] },
  { soort: 'LRV', lang: false, uitkomst: 'terug', aantal: [3, 15, 1] },
  { soort: 'LRV', lang: false, uitkomst: 'alternatief', aantal: [0, 2, 1] },
  { soort: 'LRV', lang: false, uitkomst: 'vrijstelling', aantal: [0, 3, 0] },
  { soort: 'LRV', lang: false, uitkomst: 'verhuisd', aantal: [1, 0, 0] },
  { soort: 'LRV', lang: true, uitkomst: 'terug', aantal: [3, 13, 5] },
  { soort: 'LRV', lang: true, uitkomst: 'alternatief', aantal: [1, 2, 0] },
  { soort: 'LRV', lang: true, uitkomst: 'vrijstelling', aantal: [2, 4, 2] },
  { soort: 'LRV', lang: true, uitkomst: 'verhuisd', aantal: [0, 3, 0] },
];

/** Vrijstellingen in force, in the order of GEMEENTEN. Among 5-A are those that ended a period of sitting at home. */
export const VRIJSTELLINGEN: readonly { grond: string; aantal: Drietal }[] = [
  { grond: '5-A', aantal: [16, 87, 17] },
  { grond: '5-B', aantal: [0, 4, 1] },
  { grond: '5-C', aantal: [30, 320, 161] },
  { grond: '15', aantal: [3, 10, 3] },
  { grond: '3b', aantal: [1, 3, 2] },
  { grond: '3a', aantal: [0, 1, 0] },
];

export type Handhavingcel = {
  readonly instrument: 'halt' | 'dwangsom' | 'signaal' | 'luxe';
  readonly stand: string;
  readonly aantal: Drietal;
};
/**
 * "Strafrechtelijke en bestuurlijke handhavingsprocessen", in the order of GEMEENTEN. Of the four Halt-verwijzingen the report explains one;
 * the other three were sent and have no outcome.
 */
export const HANDHAVING: readonly Handhavingcel[] = [
  { instrument: 'halt', stand: 'VERWEZEN', aantal: [0, 3, 0] },
  { instrument: 'halt', stand: 'AFGEZIEN', aantal: [0, 1, 0] },
  { instrument: 'dwangsom', stand: 'AFGEZIEN', aantal: [1, 0, 0] },
  { instrument: 'signaal', stand: 'GEAGENDEERD_CASUSOVERLEG', aantal: [1, 5, 3] },
  { instrument: 'signaal', stand: 'JEUGDRECLASSERING', aantal: [0, 1, 0] },
  { instrument: 'signaal', stand: 'JEUGDRECLASSERING_TAAKSTRAF', aantal: [1, 1, 0] },
  { instrument: 'signaal', stand: 'IN_BEHANDELING_LPA', aantal: [0, 1, 1] },
  { instrument: 'signaal', stand: 'AFWACHTEN_BEOORDELING', aantal: [0, 4, 0] },
  { instrument: 'luxe', stand: 'SEPOT_ONDER_VOORWAARDEN', aantal: [0, 2, 0] },
  { instrument: 'luxe', stand: 'AFGEZIEN', aantal: [3, 2, 0] },
];

/** The year of the printed tables: nothing of it is scaled. */
export const BRONJAAR = '2023-2024' as Schooljaar;

/**
 * Meldingen of a year that are handled only in the next: without these 670 received and 628 handled cannot both be true.
 * Received − carried on + carried in = handled: Beek 85 − 10 + 5 = 80, Sittard-Geleen 501 − 60 + 30 = 471, Stein 84 − 12 + 5 = 77.
 */
export function carriedOn(jaar: Schooljaar): Drietal {
  if (jaar === BRONJAAR) return [10, 60, 12];
  return jaar === '2022-2023' ? [5, 30, 5] : [6, 40, 8];
}

/** How much of the printed year the invented years hold: meldingen rise, thuiszitters fall after a peak. */
export function factors(jaar: Schooljaar): { meldingen: number; thuiszitters: number } {
  const bekend: Readonly<Record<string, [number, number]>> = {
    '2021-2022': [0.86, 1.04],
    '2022-2023': [0.94, 1.12],
    '2023-2024': [1, 1],
    '2024-2025': [1.04, 0.93],
    '2025-2026': [0.98, 0.86],
  };
  const [meldingen, thuiszitters] = bekend[jaar] ?? [0.96, 0.85];
  return { meldingen, thuiszitters };
}

export function scale(aantal: Drietal, factor: number): Drietal {
  return [Math.round(aantal[0] * factor), Math.round(aantal[1] * factor), Math.round(aantal[2] * factor)];
}
