import { describe, expect, it } from 'vitest';
import { dalenVan, plaatsVanDoel } from '#components/grafieken/trendrijen.ts';

const minstens75 = { van: 75, tot: 100, label: 'minstens 75%' };
const plaats = (cijfers: readonly (number | null)[], doel = minstens75) =>
  plaatsVanDoel(doel, 100, [{ cijfers }]);

describe('de woorden van een doel in een grafiek', () => {
  it('staan in de band waar daar geen getal staat', () => {
    expect(plaats([20, 35, null])).toBe('insideTopRight');
  });

  it('staan onder de band als er in de band getallen staan', () => {
    expect(plaats([78.9, 80.2, 78.4])).toBe('bottom');
  });

  it('staan boven een band van hoogstens als er getallen in staan en erboven niets', () => {
    expect(plaats([38, 36], { van: 0, tot: 40, label: 'hoogstens 40' })).toBe('insideTopRight');
    expect(plaats([22, 24], { van: 0, tot: 30, label: 'hoogstens 30' })).toBe('insideTopRight');
    expect(plaats([15, 14], { van: 0, tot: 30, label: 'hoogstens 30' })).toBe('top');
  });
});

describe('waar het getal bij een punt staat', () => {
  const stukken = [0, 0, 0, 0, 1];

  it('in een dal eronder, want daar komt de lijn van boven; op een top en halverwege erboven', () => {
    expect(dalenVan([60, 283, 336, 206, 176], stukken)).toEqual([false, false, false, true, false]);
    expect(dalenVan([90, 80, 85, 70, 60], [0, 0, 0, 0, 0])).toEqual([false, true, false, false, true]);
  });

  it('vlak boven de as nooit eronder: daar staan de jaren', () => {
    expect(dalenVan([100, 5, 100], [0, 0, 0])).toEqual([false, false, false]);
    expect(dalenVan([null, 50, null], [0, 0, 0])).toEqual([false, false, false]);
  });
});
