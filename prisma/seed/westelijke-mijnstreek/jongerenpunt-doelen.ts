import type { Vraagsoort } from '#lib/doelgroepen/jongerenpunt/model.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { BRONJAAR, type Drietal } from './doelen.ts';

/** The printed tables of the Jongerenpunt 2023-2024 per cell, in the order Beek, Sittard-Geleen, Stein. */
export const VRAGEN: Readonly<Record<Vraagsoort, Drietal>> = {
  // The scan reads "24123 35"; 23, 241 and 35 is the only reading that gives 299 and fits the printed percentages.
  informatie: [23, 241, 35],
  inkomen: [27, 362, 42],
  participatie: [6, 23, 4],
  werkzoekend: [3, 43, 6],
};

/** Preventive actions: per gemeente, and of those who live in none of them. */
export const ACTIES: Drietal = [64, 1181, 87];
export const ACTIES_ELDERS = { 'niet-in-brp': 32, 'buiten-regio': 20 } as const;

/** Own words of the bureau for a result, with the national code they mean. */
export const RESULTATEN_JP: readonly {
  readonly code: string;
  readonly label: string;
  readonly kern: string;
  readonly aantal: Drietal;
}[] = [
  {
    code: 'herplaatst',
    label: 'Herplaatst / blijft op school',
    kern: 'blijft-op-school',
    aantal: [12, 129, 12],
  },
  { code: 'werkt', label: 'Werkt', kern: 'werk', aantal: [9, 160, 16] },
  {
    code: 'beantwoord',
    label: 'Hulpvraag beantwoord / op eigen kracht verder',
    kern: 'eigen-kracht',
    aantal: [11, 79, 14],
  },
  {
    code: 'inkomen-ontheffing',
    label: 'Inkomensvoorziening + ontheffing arbeid/zorgtraject',
    kern: 'inkomen-zorg',
    aantal: [9, 83, 11],
  },
  {
    code: 'inkomen-werk',
    label: 'Inkomensvoorziening + traject team Werk',
    kern: 'werktraject',
    aantal: [13, 60, 19],
  },
  {
    code: 'dagbesteding',
    label: 'Dagbesteding (Wmo) / niet in staat',
    kern: 'dagbesteding',
    aantal: [4, 61, 10],
  },
  { code: 'uwv', label: 'Wajong / Ziektewet / WW', kern: 'uitkering-ziek', aantal: [4, 37, 3] },
  { code: 'inburgering', label: 'Inburgering', kern: 'inburgering', aantal: [0, 9, 2] },
  { code: 'niet-willer', label: 'Niet-willer', kern: 'geen-interesse', aantal: [0, 28, 2] },
  {
    code: 'onbereikbaar',
    label: 'Onbereikbaar / woon-/verblijfplaats onbekend',
    kern: 'onbereikbaar',
    aantal: [3, 15, 3],
  },
  { code: 'verhuisd', label: 'Verhuisd buiten de regio', kern: 'verhuisd', aantal: [2, 31, 2] },
  {
    code: 'outreachend',
    label: 'Actief outreachend benaderd',
    kern: 'actief-benaderd',
    aantal: [1, 8, 2],
  },
];

/**
 * Questions of a year that are closed in the next. The report prints 815 questions and 864 closed ones: more were carried in than on.
 * Received − carried on + carried in = closed: Beek 59 − 6 + 15 = 68, Sittard-Geleen 669 − 70 + 101 = 700, Stein 87 − 9 + 18 = 96.
 */
export function doorgeschovenVragen(jaar: Schooljaar): Drietal {
  if (jaar === BRONJAAR) return [6, 70, 9];
  return jaar === '2022-2023' ? [15, 101, 18] : [8, 80, 11];
}
