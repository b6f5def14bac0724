import { describe, expect, it } from 'vitest';
import type { Inschrijving } from '#lib/jongeren/feiten/model.ts';
import {
  decideArbeid,
  decideGebeurd,
  decideInschrijving,
  decideUitschrijving,
} from '#lib/jongeren/feiten/rules.ts';
import { datum } from '#lib/kalender/model.ts';

const d = datum;
const geboren = d('2012-03-01');
const bestaand: Inschrijving = {
  ...{ id: 'een', schoolId: 'school-a', sector: 'VO', onderwijssoort: 'VMBO' },
  ...{ van: d('2024-08-01'), tot: d('2025-07-31') },
  metHand: true,
  eindeMetHand: false,
  redenEinde: null,
};
const nieuw = (van: string, schoolId = 'school-a', onderwijssoort = 'VMBO') =>
  decideInschrijving({ van: d(van), tot: null, schoolId, onderwijssoort }, 'VO', [bestaand], geboren);

describe('inschrijving (Leerplichtwet 1969, art. 2 lid 1 en art. 10)', () => {
  it('op de laatste dag van de vorige inschrijving nog niet, de dag erna wel', () => {
    expect(nieuw('2025-07-31').ok).toBe(false);
    expect(nieuw('2025-08-01').ok).toBe(true);
  });
  it('tegelijk op twee scholen kan', () => expect(nieuw('2025-07-31', 'school-b').ok).toBe(true));
  it('niet voor de geboorte, en alleen onderwijs dat de school geeft', () => {
    expect(nieuw('2012-02-29').ok).toBe(false);
    expect(nieuw('2025-08-01', 'school-a', 'BO').ok).toBe(false);
  });
  it('uitschrijven kan één keer, en niet voor de eerste dag', () => {
    const open = { ...bestaand, tot: null };
    expect(decideUitschrijving(bestaand, d('2025-06-01')).ok).toBe(false);
    expect(decideUitschrijving(open, d('2024-07-31')).ok).toBe(false);
    expect(decideUitschrijving(open, d('2024-08-01')).ok).toBe(true);
  });
  it('wat is gebeurd, ligt tussen geboorte en vandaag', () => {
    const op = (dag: string) => decideGebeurd(d(dag), 'van', d('2026-11-25'), geboren).ok;
    expect([op('2026-11-25'), op('2026-11-26'), op('2012-02-29')]).toEqual([true, false, false]);
  });
});

it('verboden arbeid (art. 23) gaat over wie nog geen 18 is, en over wat is gezien', () => {
  const arbeid = (op: string) => decideArbeid(d(op), d('2030-03-01'), geboren);
  expect([arbeid('2030-02-28').ok, arbeid('2030-03-01').ok, arbeid('2030-03-02').ok]).toEqual([
    true,
    false,
    false,
  ]);
});
