import type { Big5onderdeel, Big5stand, Leefgebiedscore, Moment } from '#lib/vsv-trajecten/beeld/model.ts';

export const MOMENT_LABEL: Record<Moment, string> = {
  intake: 'Intake',
  tussentijds: 'Tussentijds',
  halfjaar: 'Na een half jaar',
  afsluiting: 'Bij het afsluiten',
};

export const BIG5_LABEL: Record<Big5onderdeel, string> = {
  support: 'Iemand op wie hij kan rekenen',
  wonen: 'Wonen',
  'school-werk': 'School of werk',
  inkomen: 'Inkomen en schulden',
  gezondheid: 'Gezondheid',
};

export const BIG5_STAND_LABEL: Record<Big5stand, string> = { ja: 'Op orde', deels: 'Deels', nee: 'Niet' };

/** Five steps in our own words; no licensed scale. */
export const SCORE_LABEL: Record<Leefgebiedscore['score'], string> = {
  1: 'weegt zwaar',
  2: 'gaat moeizaam',
  3: 'kan beter',
  4: 'gaat redelijk',
  5: 'gaat goed',
};
