import { describe, expect, it } from 'vitest';
import { plaatsVanDoel } from '#components/grafieken/trend.tsx';

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
