import { describe, expect, it } from 'vitest';
import { nieuweVsvers, vsvPercentage } from '#lib/doelgroepen/duo-vsv/rules.ts';

describe('nieuwe vsv’ers van een cohort (bijlage A, Regeling prestatiebox mbo)', () => {
  it('X = A − B − C − D', () => {
    const cohort = { deelnemers: 3_810, weg: 94, ingeschreven: 2_900, gekwalificeerd: 700 };
    expect(nieuweVsvers(cohort, 'prestatiebox')).toBe(116);
  });

  it('geen aantal als de delen samen meer zijn dan het geheel, of als de definitie niet bekend is', () => {
    const cohort = { deelnemers: 10, weg: 1, ingeschreven: 8, gekwalificeerd: 2 };
    expect(nieuweVsvers(cohort, 'prestatiebox')).toBeNull();
    expect(nieuweVsvers({ ...cohort, gekwalificeerd: 0 }, 'regeling-2026')).toBeNull();
  });

  it.each([
    ['Roermond', 116, 3_810, 3.04],
    ['Echt-Susteren', 39, 1_701, 2.29],
    ['Maasgouw', 27, 1_226, 2.2],
    ['Roerdalen', 21, 1_215, 1.73],
    ['subregio', 203, 7_952, 2.55],
    ['Leiden, mbo', 153, 1_636, 9.35],
  ])('%s: %i van %i is %f procent, zoals afgedrukt', (_, vsv, deelnemers, afgedrukt) => {
    expect(vsvPercentage(vsv, deelnemers)).toBe(afgedrukt);
  });

  it('de subregio is de som van haar gemeenten', () => {
    expect(116 + 39 + 27 + 21).toBe(203);
    expect(3_810 + 1_701 + 1_226 + 1_215).toBe(7_952);
    expect(vsvPercentage(0, 0)).toBeNull();
  });
});
