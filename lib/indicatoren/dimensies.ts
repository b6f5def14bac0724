import { LABEL_SOORT, LABEL_UITKOMST } from '#lib/thuiszitters/labels.ts';
import { THUISZIT_SOORTEN, UITKOMSTEN } from '#lib/thuiszitters/model.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import type { Dimensie } from './model.ts';

/** Dimensions that several indicators share. */
export const GEMEENTE: Dimensie = { code: 'gemeente', label: 'gemeente', waarden: 'gemeenten' };

export const SECTOR: Dimensie = {
  code: 'sector',
  label: 'sector',
  waarden: [
    { code: 'PO', label: 'primair onderwijs' },
    { code: 'SO', label: 'speciaal onderwijs' },
    { code: 'VO', label: 'voortgezet onderwijs' },
    { code: 'MBO', label: 'mbo' },
    { code: 'onbekend', label: 'geen of onbekend' },
  ],
};

export const SOORT_THUISZITTEN: Dimensie = {
  code: 'soort',
  label: 'soort',
  waarden: THUISZIT_SOORTEN.map((code) => ({ code, label: LABEL_SOORT[code] })),
};

export const DUUR: Dimensie = {
  code: 'duur',
  label: 'duur',
  waarden: [
    { code: '<3m', label: 'korter dan 3 maanden' },
    { code: '>3m', label: 'langer dan 3 maanden' },
  ],
};

export const UITKOMST: Dimensie = {
  code: 'resultaat',
  label: 'resultaat',
  waarden: [
    ...UITKOMSTEN.map((code) => ({ code, label: LABEL_UITKOMST[code] })),
    { code: 'open', label: 'nog thuis op de peildatum' },
  ],
};

/** For an indicator that gives a number and its decrease since a year before. */
export const METING_AFNAME: Dimensie = {
  code: 'meting',
  label: 'meting',
  vast: true,
  waarden: [
    { code: 'aantal', label: 'aantal jongeren', eenheid: 'jongere' },
    { code: 'afname', label: 'afname ten opzichte van een jaar eerder', eenheid: '%' },
  ],
};

/** The grounds of the law, each a figure of its own: a beroep and a besluit are not added up without saying so. */
export const GROND: Dimensie = {
  code: 'grond',
  label: 'grond',
  waarden: GRONDEN.map((code) => ({ code, label: LABEL_GROND[code] })),
};
