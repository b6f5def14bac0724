import type { Pvstaat } from './model.ts';

/**
 * The way of a proces-verbaal as data. `alleen`: only when it has been sent to the OM, or only when it has not; the casusoverleg may come
 * before or after that, so the state alone does not say. `eist`: what the officer must give with it.
 */
export type Overgang = {
  readonly van: Pvstaat;
  readonly naar: Pvstaat;
  readonly alleen?: 'ingezonden' | 'niet-ingezonden';
  readonly eist?: 'volledig' | 'reden' | 'sanctie';
};

/** How the prosecutor or the court ends it; each from any state in which they have it. */
const UITKOMSTEN: readonly (readonly [Pvstaat, Overgang['eist']])[] = [
  ['SEPOT', undefined],
  ['SEPOT_ONDER_VOORWAARDEN', 'sanctie'],
  ['OM_STRAFBESCHIKKING', 'sanctie'],
  ['TAAKSTRAF', 'sanctie'],
  ['JEUGDRECLASSERING', 'sanctie'],
  ['JEUGDRECLASSERING_TAAKSTRAF', 'sanctie'],
  ['RVDK_ONDERZOEK', undefined],
];

const BIJ_OM: readonly Pvstaat[] = ['INGEZONDEN_OM', 'GEAGENDEERD_CASUSOVERLEG', 'AFWACHTEN_BEOORDELING'];

export const OVERGANGEN: readonly Overgang[] = [
  { van: 'CONCEPT', naar: 'IN_BEHANDELING_LPA' },
  { van: 'CONCEPT', naar: 'AFGEZIEN', eist: 'reden' },
  { van: 'IN_BEHANDELING_LPA', naar: 'INGEZONDEN_OM', eist: 'volledig' },
  { van: 'IN_BEHANDELING_LPA', naar: 'GEAGENDEERD_CASUSOVERLEG' },
  { van: 'IN_BEHANDELING_LPA', naar: 'AFGEZIEN', eist: 'reden' },
  {
    van: 'GEAGENDEERD_CASUSOVERLEG',
    naar: 'INGEZONDEN_OM',
    alleen: 'niet-ingezonden',
    eist: 'volledig',
  },
  { van: 'GEAGENDEERD_CASUSOVERLEG', naar: 'IN_BEHANDELING_LPA', alleen: 'niet-ingezonden' },
  { van: 'GEAGENDEERD_CASUSOVERLEG', naar: 'AFGEZIEN', alleen: 'niet-ingezonden', eist: 'reden' },
  { van: 'INGEZONDEN_OM', naar: 'GEAGENDEERD_CASUSOVERLEG' },
  { van: 'INGEZONDEN_OM', naar: 'AFWACHTEN_BEOORDELING' },
  { van: 'GEAGENDEERD_CASUSOVERLEG', naar: 'AFWACHTEN_BEOORDELING', alleen: 'ingezonden' },
  { van: 'AFWACHTEN_BEOORDELING', naar: 'GEAGENDEERD_CASUSOVERLEG', alleen: 'ingezonden' },
  ...BIJ_OM.flatMap((van): Overgang[] => [
    { van, naar: 'KANTONZITTING', alleen: 'ingezonden' },
    ...UITKOMSTEN.map(([naar, eist]): Overgang => ({
      van,
      naar,
      alleen: 'ingezonden',
      ...(eist ? { eist } : {}),
    })),
  ]),
  { van: 'KANTONZITTING', naar: 'BOETE', eist: 'sanctie' },
  { van: 'KANTONZITTING', naar: 'TAAKSTRAF', eist: 'sanctie' },
  { van: 'KANTONZITTING', naar: 'JEUGDRECLASSERING', eist: 'sanctie' },
  { van: 'KANTONZITTING', naar: 'JEUGDRECLASSERING_TAAKSTRAF', eist: 'sanctie' },
  { van: 'KANTONZITTING', naar: 'RVDK_ONDERZOEK' },
  { van: 'KANTONZITTING', naar: 'VRIJSPRAAK' },
];

export function overgangenVan(staat: Pvstaat, ingezonden: boolean): readonly Overgang[] {
  return OVERGANGEN.filter(
    ({ van, alleen }) => van === staat && (!alleen || (alleen === 'ingezonden') === ingezonden),
  );
}

export const isEindstaat = (staat: Pvstaat) => !OVERGANGEN.some(({ van }) => van === staat);
