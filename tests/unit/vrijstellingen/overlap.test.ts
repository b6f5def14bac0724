import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Schakel } from '#lib/vrijstellingen/pagina/model.ts';
import { overlappend } from '#lib/vrijstellingen/pagina/rules.ts';

const schakel = (anders: Partial<Schakel>): Schakel => ({
  ...{ vrijstellingId: null, zaakId: 'z1', grond: '5-C', status: 'ontvangen', beeindigd: false },
  ...{ van: datum('2026-08-01'), tot: datum('2027-07-31') },
  ...anders,
});
const jaar = { van: datum('2026-11-01'), tot: datum('2027-07-31') };

describe('waarschuwen voor een andere vrijstelling in dezelfde dagen', () => {
  it('bij een die loopt, ook zonder zaak, en bij een die is gevraagd', () => {
    const loopt = schakel({ vrijstellingId: 'v', zaakId: null, status: null });
    const gevraagd = schakel({ zaakId: 'z2', status: 'compleet', grond: '3a' });
    expect(overlappend([loopt, gevraagd], jaar)).toEqual([loopt, gevraagd]);
  });

  it('niet bij wat is geweigerd of ingetrokken, en niet bij de zaak zelf', () => {
    const rest = [schakel({ status: 'niet-voldaan' }), schakel({ status: 'ingetrokken' })];
    expect(overlappend([...rest, schakel({ zaakId: 'deze' })], jaar, 'deze')).toEqual([]);
  });

  it('niet bij een verlenging die de dag na de laatste begint; wel als zij een dag eerder begint', () => {
    const loopt = schakel({ vrijstellingId: 'v', status: 'vrijgesteld' });
    expect(overlappend([loopt], { van: datum('2027-08-01'), tot: null })).toEqual([]);
    expect(overlappend([loopt], { van: datum('2027-07-31'), tot: null })).toEqual([loopt]);
  });

  it('een blijvende vrijstelling loopt altijd door', () => {
    const blijvend = schakel({ vrijstellingId: 'v', status: 'vrijgesteld', tot: null });
    expect(overlappend([blijvend], { van: datum('2030-08-01'), tot: null })).toEqual([blijvend]);
  });
});
