import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import { DWANGSOMSTATEN } from '#lib/handhaving/dwangsom/model.ts';
import { LABEL_HALTSTAAT } from '#lib/handhaving/halt/labels.ts';
import { HALTSTATEN } from '#lib/handhaving/halt/model.ts';
import { pvstaatLabel } from '#lib/handhaving/processen-verbaal/labels.ts';
import { PV_STATEN } from '#lib/handhaving/processen-verbaal/model.ts';
import { LABEL_SOORT, LABEL_UITKOMST } from '#lib/thuiszitters/labels.ts';
import { THUISZIT_SOORTEN, UITKOMSTEN } from '#lib/thuiszitters/model.ts';
import { LABEL_GROND } from '#lib/jongeren/leerplicht/labels.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import { FUNCTIES } from '#lib/formatie/model.ts';
import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import type { Dimensie } from './model.ts';

/** Dimensions that several indicators share. */
export const GEMEENTE: Dimensie = { code: 'gemeente', label: 'gemeente', waarden: 'gemeenten' };

/** Where somebody lived on the day of the fact: beside the gemeenten of the bureau those whom it helps and who do not live there. */
export const WOONPLAATS: Dimensie = {
  code: 'woonplaats',
  label: 'woonplaats',
  waarden: [
    { code: 'regio', label: 'in de regio' },
    { code: 'buiten-regio', label: 'buiten de regio' },
    { code: 'niet-in-brp', label: 'geen adres in de BRP bekend' },
  ],
};
/** The same with each gemeente of the bureau for itself, as the tables of a Jongerenpunt have it. */
export const WOONPLAATS_PER_GEMEENTE: Dimensie = { ...WOONPLAATS, waarden: 'woonplaatsen' };

/** The value of WOONPLAATS_PER_GEMEENTE in a fact that carries `gemeente` and `woonplaats`. */
export const woonplaatsVan = (fact: string) =>
  `case ${fact}.gegevens->>'woonplaats' when 'regio' then coalesce(${fact}.gegevens->>'gemeente', 'onbekend') else coalesce(${fact}.gegevens->>'woonplaats', 'onbekend') end`;

/** Two figures of how long it took, never added up. */
export const DUURMAAT: Dimensie = {
  code: 'meting',
  label: 'meting',
  vast: true,
  waarden: [
    { code: 'mediaan', label: 'mediaan' },
    { code: 'p90', label: '90e percentiel' },
  ],
};

/** Whose work it is, as formation is recorded. */
export const FUNCTIE: Dimensie = {
  code: 'functie',
  label: 'functie',
  waarden: FUNCTIES.map((code) => ({ code, label: LABEL_FUNCTIE[code] })),
};

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

export const HANDHAVINGSINSTRUMENT: Dimensie = {
  code: 'instrument',
  label: 'instrument',
  waarden: [
    { code: 'halt', label: 'Halt-verwijzing' },
    { code: 'dwangsom', label: 'last onder dwangsom' },
    { code: 'pv-signaal', label: 'proces-verbaal signaalverzuim' },
    { code: 'pv-luxe', label: 'proces-verbaal luxeverzuim' },
    { code: 'pv-absoluut', label: 'proces-verbaal absoluut verzuim' },
  ],
};

/** States of all three instruments; a state that two of them have, says the same of both. */
export const HANDHAVINGSSTAND: Dimensie = {
  code: 'stand',
  label: 'stand',
  waarden: [
    ...HALTSTATEN.map((code) => ({ code, label: LABEL_HALTSTAAT[code] })),
    ...DWANGSOMSTATEN.filter((code) => code !== 'AFGEZIEN').map((code) => ({
      code,
      label: LABEL_DWANGSOM[code],
    })),
    ...PV_STATEN.filter((code) => code !== 'AFGEZIEN').map((code) => ({ code, label: pvstaatLabel(code) })),
  ].map((waarde) => (waarde.code === 'AFGEZIEN' ? { ...waarde, label: 'Afgezien' } : waarde)),
};

/** One proces-verbaal is one suspect; a family may have several. The two are never added up. */
export const PV_EENHEID: Dimensie = {
  code: 'eenheid',
  label: 'geteld per',
  vast: true,
  waarden: [
    { code: 'verdachte', label: 'verdachte (één proces-verbaal)', eenheid: 'proces-verbaal' },
    { code: 'gezin', label: 'gezin', eenheid: 'gezin' },
  ],
};

export const PV_SOORT: Dimensie = {
  code: 'soort',
  label: 'soort verzuim',
  waarden: [
    { code: 'pv-signaal', label: 'signaalverzuim' },
    { code: 'pv-luxe', label: 'luxeverzuim' },
    { code: 'pv-absoluut', label: 'absoluut verzuim' },
  ],
};

export const PV_AFLOOP: Dimensie = {
  code: 'afloop',
  label: 'afloop',
  waarden: [
    { code: 'opgemaakt', label: 'opgemaakt' },
    { code: 'afgezien', label: 'afgezien' },
  ],
};
