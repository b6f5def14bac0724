import { describe, expect, it } from 'vitest';
import {
  beginwaarden,
  codeVan,
  isVasteLijst,
  kernLabel,
  VASTE_LIJSTEN,
  verplaats,
} from '#lib/werkprocessen/codelijsten/beheer/rules.ts';

describe('een code bij een eigen woord', () => {
  it('zonder accenten en leestekens, en nooit een die er al is', () => {
    expect(codeVan('Gesprek & waarschuwing (ouders) – één', new Set())).toBe(
      'gesprek-waarschuwing-ouders-een',
    );
    expect(codeVan('Halt', new Set(['halt']))).toBe('halt-2');
    expect(codeVan('Halt', new Set(['halt', 'halt-2']))).toBe('halt-3');
  });

  it('is nooit leeg en hooguit vijftig tekens, een volgnummer daargelaten', () => {
    expect(codeVan('—', new Set())).toBe('waarde');
    expect(codeVan('a'.repeat(80), new Set())).toHaveLength(50);
  });
});

describe('de volgorde van een lijst', () => {
  const codes = ['a', 'b', 'c'];
  it('één plaats omhoog of omlaag', () => {
    expect(verplaats(codes, 'b', 'omhoog')).toEqual(['b', 'a', 'c']);
    expect(verplaats(codes, 'b', 'omlaag')).toEqual(['a', 'c', 'b']);
  });

  it('verandert niet aan het begin, aan het einde en bij wat er niet in staat', () => {
    expect(verplaats(codes, 'a', 'omhoog')).toEqual(codes);
    expect(verplaats(codes, 'c', 'omlaag')).toEqual(codes);
    expect(verplaats(codes, 'x', 'omlaag')).toEqual(codes);
  });
});

describe('de lijsten van elk bureau', () => {
  it('beginnen gevuld, en elke waarde wijst naar de landelijke lijst', () => {
    for (const lijst of VASTE_LIJSTEN) {
      const waarden = beginwaarden(lijst);
      expect(waarden.length, lijst).toBeGreaterThan(0);
      const zonder = waarden.filter(({ kern }) => kern !== null && kernLabel(lijst, kern) === null);
      expect(zonder, lijst).toEqual([]);
    }
  });

  it('een eigen lijst begint leeg', () => {
    expect(isVasteLijst('eigen')).toBe(false);
    expect(beginwaarden('eigen')).toEqual([]);
  });
});
