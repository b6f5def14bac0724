import { describe, expect, it } from 'vitest';
import { intervalTekst, maandKort, waardeTekst } from '#lib/evaluatie/opmaak.ts';

describe('hoe een evaluatie haar getallen schrijft', () => {
  it('een maand kort, en een deel met een procentteken', () => {
    expect(maandKort('2025-03')).toBe('mrt 2025');
    expect(waardeTekst(12.34, { eenheid: 'procentpunten', decimalen: 1 })).toBe('12,3%');
    expect(waardeTekst(12.34, { eenheid: 'dagen', decimalen: 0 })).toBe('12');
    expect(waardeTekst(null, { eenheid: '%', decimalen: 1 })).toBe('onbekend');
    expect(waardeTekst(0, { eenheid: 'jongeren', decimalen: 1 })).toBe('0,0');
  });

  it('een verschil met zijn interval, met een echt minteken', () => {
    expect(intervalTekst({ waarde: -3.24, van: -5.36, tot: 1.1 }, 1)).toBe('\u22123,2 (\u22125,4 tot 1,1)');
  });
});
