import type { Deel, Kies, Vormkolom, Vormrij } from '../model.ts';

/**
 * Kinds of education as the opgave of artikel 25 has them. Figures know the sector of the school, exemptions the kind of education itself;
 * both in one column. A bureau without a code list for it keeps (v)so apart from vo by the sector of the school.
 */
const SOORTEN: readonly Vormkolom[] = [
  { code: 'po', kop: 'basisonderwijs', kies: { onderwijs: ['bo'], sector: ['PO'] } },
  { code: 'so', kop: '(voortgezet) speciaal onderwijs', kies: { onderwijs: ['so'], sector: ['SO'] } },
  { code: 'vo', kop: 'voortgezet onderwijs', kies: { onderwijs: ['vo'], sector: ['VO'] } },
  { code: 'mbo', kop: 'mbo', kies: { onderwijs: ['mbo'], sector: ['MBO'] } },
];

/** The form asks "geen onderwijs" and "onbekend" apart, and of who asks for an exemption the two are known. */
export const PER_ONDERWIJS_APART: readonly Vormkolom[] = [
  ...SOORTEN,
  { code: 'geen', kop: 'geen onderwijs', kies: { onderwijs: ['geen'] } },
  { code: 'onbekend', kop: 'onbekend', kies: { onderwijs: ['onbekend'] } },
];

/** Of who was reported or was at no school the two are not known apart: a fact has the sector of the last school, or none. */
export const PER_ONDERWIJS: readonly Vormkolom[] = [
  ...SOORTEN,
  { code: 'geen', kop: 'geen of onbekend', kies: { sector: ['onbekend'] } },
];

export function som(code: string, label: string, ...delen: readonly Deel[]): Vormrij {
  return { code, label, bereken: { soort: 'som', delen } };
}

export function deel(indicator: string, kies?: Kies): Deel {
  return kies ? { indicator, kies } : { indicator };
}
