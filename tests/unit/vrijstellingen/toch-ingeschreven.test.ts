import { expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { vraagtBesluit } from '#lib/vrijstellingen/toch-ingeschreven/rules.ts';

it('een inschrijving tijdens een vrijstelling (Leerplichtwet 1969, art. 5 en 15) vraagt één keer om een besluit', () => {
  const op = (dag: string, gezet = false) => vraagtBesluit({ sinds: datum('2026-09-01'), gezet }, datum(dag));
  expect([op('2026-08-31'), op('2026-09-01'), op('2026-12-02'), op('2026-12-03')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(op('2026-09-01', true)).toBe(false);
});
