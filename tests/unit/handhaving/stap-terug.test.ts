import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { decideTerug, laatsteStap } from '#lib/handhaving/processen-verbaal/terug/rules.ts';

const regel = (id: number, naar: string, rest = {}) => ({
  ...{ id, naar, onderwerpId: 'pv', op: datum(`2026-09-0${id}`), wie: null, teruggenomen: false },
  ...rest,
});
const weg = [regel(1, 'CONCEPT'), regel(2, 'IN_BEHANDELING_LPA'), regel(3, 'INGEZONDEN_OM')];
const pv = { id: 'pv', staat: 'INGEZONDEN_OM', ingezondenOp: datum('2026-09-03') } as const;

describe('een stap van een proces-verbaal terugnemen', () => {
  it('het staat weer waar het stond, en is dan niet meer ingezonden', () => {
    const besluit = decideTerug(pv, weg);
    expect(besluit).toMatchObject({
      waarde: { overgangId: 3, naar: { staat: 'IN_BEHANDELING_LPA', ingezondenOp: null } },
    });
  });

  it('een latere stap laat staan dat het is ingezonden', () => {
    const later = { ...pv, staat: 'AFWACHTEN_BEOORDELING' } as const;
    expect(decideTerug(later, [...weg, regel(4, 'AFWACHTEN_BEOORDELING')])).toMatchObject({
      waarde: { overgangId: 4, naar: { staat: 'INGEZONDEN_OM', ingezondenOp: pv.ingezondenOp } },
    });
  });

  it('een concept heeft geen stap, en wat al is teruggenomen of van een ander is, telt niet', () => {
    expect(laatsteStap('pv', [regel(1, 'CONCEPT')])).toBeNull();
    const terug = regel(2, 'IN_BEHANDELING_LPA', { teruggenomen: true });
    expect(laatsteStap('pv', [regel(1, 'CONCEPT'), terug])).toBeNull();
    expect(decideTerug(pv, [regel(1, 'CONCEPT', { onderwerpId: 'ander' })]).ok).toBe(false);
  });
});
