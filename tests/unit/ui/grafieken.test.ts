import { describe, expect, it } from 'vitest';
import { asVerdeling, passendeNamen, rondeTop, tekstVan } from '#components/grafieken/opmaak.ts';

describe('cijfers in een grafiek', () => {
  it('schrijft een cijfer zoals men het leest: 1.234, 61,8%, <5 en onbekend', () => {
    expect(tekstVan(1234)).toBe('1.234');
    expect(tekstVan(61.83, { decimalen: 1, eenheid: '%' })).toBe('61,8%');
    expect(tekstVan({ tekst: '<5' })).toBe('<5');
    expect(tekstVan(null)).toBe('onbekend');
  });

  it('verwart nul niet met onbekend', () => {
    expect(tekstVan(0)).toBe('0');
  });

  it('kiest een ronde bovenkant van de as, nooit onder het hoogste cijfer', () => {
    expect(rondeTop(61)).toBe(80);
    expect(rondeTop(640)).toBe(800);
    expect(rondeTop(3)).toBe(4);
    expect(rondeTop(0)).toBe(1);
    for (let hoogste = 1; hoogste < 3000; hoogste += 7)
      expect(rondeTop(hoogste)).toBeGreaterThanOrEqual(hoogste);
  });

  it('verdeelt de as in gelijke, ronde delen en nooit in halve jongeren', () => {
    expect(asVerdeling(800)).toEqual([0, 200, 400, 600, 800]);
    expect(asVerdeling(100)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(asVerdeling(1)).toEqual([0, 1]);
    expect(asVerdeling(2)).toEqual([0, 1, 2]);
  });

  it('laat op een smal scherm namen langs de as weg, maar nooit de laatste', () => {
    const jaren = ['2019-2020', '2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025'];
    expect(passendeNamen(jaren, 720)).toEqual(jaren);
    expect(passendeNamen(jaren, 340)).toEqual(['2020-2021', '2022-2023', '2024-2025']);
  });

  it('houdt alle gemeenten langs de as als een lange naam tussen korte staat', () => {
    const gemeenten = ['Beek', 'Sittard-Geleen', 'Stein'];
    expect(passendeNamen(gemeenten, 340)).toEqual(gemeenten);
  });
});
