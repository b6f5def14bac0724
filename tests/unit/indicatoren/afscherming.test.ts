import { describe, expect, it } from 'vitest';
import { isZichtbaar, ZICHT, type Onderwerp } from '#lib/indicatoren/afscherming/policy.ts';

const ALLES = { mag: () => true, verborgenWerk: [], verborgenTermijnen: [] };
const LEERPLICHT = {
  mag: (recht: string) => recht !== 'dossiertoets.doen',
  verborgenWerk: ['jongerenpunt'],
  verborgenTermijnen: ['weer-bij-ons'],
};
const onderwerp = (soort: string | null, rest: Partial<Onderwerp> = {}): Onderwerp => ({
  ...{ id: 'a', soort, werk: null, termijn: null },
  ...rest,
});

describe('van wie een zaak achter een cijfer is', () => {
  it('blijft dicht als niets zegt wat het is, als de soort nieuw is of als geen cijfer haar telt', () => {
    for (const soort of [null, 'iets-nieuws', '__proto__', 'constructor', 'instemming', 'situatie'])
      expect(isZichtbaar(onderwerp(soort), ALLES), String(soort)).toBe(false);
    expect(isZichtbaar(onderwerp('melding'), ALLES)).toBe(true);
  });

  it('volgt het werk waar het bij hoort, van elke soort', () => {
    for (const [soort, recht] of Object.entries(ZICHT)) {
      if (recht === 'niemand') continue;
      const termijn = 'T1';
      expect(isZichtbaar(onderwerp(soort, { werk: 'verlof', termijn }), ALLES), soort).toBe(true);
      expect(isZichtbaar(onderwerp(soort, { werk: 'jongerenpunt', termijn }), LEERPLICHT), soort).toBe(false);
    }
  });

  it('laat een termijn, werk of toets waarvan het eigen stuk er niet meer is, niet zien', () => {
    for (const soort of ['termijn', 'werkproces', 'dossiertoets'])
      expect(isZichtbaar(onderwerp(soort), ALLES), soort).toBe(false);
    expect(isZichtbaar(onderwerp('termijn', { termijn: 'weer-bij-ons' }), LEERPLICHT)).toBe(false);
  });

  it('vraagt van een oordeel over een dossier het recht om te toetsen', () => {
    expect(isZichtbaar(onderwerp('dossiertoets', { werk: 'verlof' }), ALLES)).toBe(true);
    expect(isZichtbaar(onderwerp('dossiertoets', { werk: 'verlof' }), LEERPLICHT)).toBe(false);
  });
});
