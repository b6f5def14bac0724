import type { Cohort, Vsvdefinitie } from '#lib/doelgroepen/duo-vsv/model.ts';

/**
 * New vsv'ers of a cohort: X = A − B − C − D (bijlage A, Regeling prestatiebox mbo). Null: the parts are more than the whole, or the
 * definition is one whose text is not known, so that nothing can be computed.
 */
export function nieuweVsvers(cohort: Cohort, definitie: Vsvdefinitie): number | null {
  if (definitie !== 'prestatiebox') return null;
  const { deelnemers, weg, ingeschreven, gekwalificeerd } = cohort;
  const vsv = deelnemers - weg - ingeschreven - gekwalificeerd;
  return vsv >= 0 ? vsv : null;
}

/** vsv % of the start population, with the two decimals of the publications; null without a population. */
export function vsvPercentage(vsv: number, deelnemers: number): number | null {
  return deelnemers === 0 ? null : Math.round((vsv / deelnemers) * 10_000) / 100;
}
