import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GELIJKGESTELDE_DAGEN } from '#lib/kalender/feestdagen.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import {
  isVerstreken,
  resterendeDagen,
  uiterlijkNa,
  uiterlijkVoor,
  vervaldag,
} from '#lib/kalender/termijnen.ts';
import type { Duur, Termijn } from '#lib/kalender/termijnen.ts';
import { isWerkdag } from '#lib/kalender/werkdagen.ts';
import { willekeurigeDatum } from './willekeurig.ts';

const weken = (aantal: number): Duur => ({ eenheid: 'WEKEN', aantal });
const zesWeken: Termijn = {
  basis: 'Leerplichtwet 1969, art. 3a',
  start: datum('2026-09-07'),
  duur: weken(6),
};

describe('een termijn na ontvangst (Algemene termijnenwet)', () => {
  it('eindigt zes weken na maandag 23 november 2026 op maandag 4 januari 2027', () => {
    expect(uiterlijkNa(datum('2026-11-23'), weken(6))).toBe('2027-01-04');
  });

  it('art. 1: schuift van een zaterdag door naar maandag', () => {
    expect(uiterlijkNa(datum('2026-11-21'), weken(2))).toBe('2026-12-07');
  });

  it('art. 3: schuift van Nieuwjaarsdag door over de gelijkgestelde vrijdag en het weekend', () => {
    // Thursday 1 January 2026 is a holiday, Friday 2 January was put on a par with one.
    expect(uiterlijkNa(datum('2025-12-18'), weken(2))).toBe('2026-01-05');
  });

  it('art. 3: schuift van Hemelvaartsdag 2027 door tot na het weekend', () => {
    expect(uiterlijkNa(datum('2027-04-08'), weken(4))).toBe('2027-05-10');
  });

  it('art. 4: schuift niet als de termijn langer is dan twaalf weken', () => {
    expect(uiterlijkNa(datum('2026-11-21'), weken(13))).toBe('2027-02-20');
    expect(uiterlijkNa(datum('2026-11-21'), weken(12))).toBe('2027-02-15');
  });

  it('art. 1 lid 2: telt terug vanaf een einddatum zonder te schuiven', () => {
    expect(uiterlijkVoor(datum('2027-07-31'), weken(8))).toBe('2027-06-05');
    expect(uiterlijkVoor(datum('2027-08-01'), { eenheid: 'MAANDEN', aantal: 1 })).toBe('2027-07-01');
  });
});

describe('opschorting en verlenging (Awb art. 4:5, 4:14 en 4:15)', () => {
  const opschorting = { van: datum('2026-09-14'), tot: datum('2026-09-23'), reden: 'verklaring ontbreekt' };

  it('laat de termijn zonder opschorting op 19 oktober 2026 eindigen', () => {
    expect(vervaldag(zesWeken)).toEqual({ soort: 'LOOPT', uiterlijk: '2026-10-19' });
  });

  it('schuift tien dagen op door een opschorting van tien dagen', () => {
    const uitkomst = vervaldag({ ...zesWeken, opschortingen: [opschorting] });
    expect(uitkomst).toEqual({ soort: 'LOOPT', uiterlijk: '2026-10-29' });
  });

  it('telt dagen die in twee opschortingen vallen maar een keer', () => {
    const uitkomst = vervaldag({ ...zesWeken, opschortingen: [opschorting, opschorting] });
    expect(uitkomst).toEqual({ soort: 'LOOPT', uiterlijk: '2026-10-29' });
  });

  it('heeft geen einddatum zolang de opschorting loopt', () => {
    const uitkomst = vervaldag({ ...zesWeken, opschortingen: [{ ...opschorting, tot: null }] });
    expect(uitkomst).toEqual({ soort: 'OPGESCHORT', sinds: '2026-09-14' });
    expect(resterendeDagen(uitkomst, datum('2027-01-01'))).toBeNull();
    expect(isVerstreken(uitkomst, datum('2027-01-01'))).toBe(false);
  });

  it('kan een termijn die al voorbij is niet meer opschorten', () => {
    const teLaat = { van: datum('2026-10-20'), tot: datum('2026-11-20'), reden: 'te laat' };
    expect(vervaldag({ ...zesWeken, opschortingen: [teLaat] })).toEqual({
      soort: 'LOOPT',
      uiterlijk: '2026-10-19',
    });
  });

  it('telt de dag van ontvangst niet mee als die in een opschorting valt', () => {
    const opDeDag = { van: datum('2026-09-01'), tot: datum('2026-09-07'), reden: 'eerder' };
    expect(vervaldag({ ...zesWeken, opschortingen: [opDeDag] })).toEqual({
      soort: 'LOOPT',
      uiterlijk: '2026-10-19',
    });
  });

  it('Awb art. 4:14: neemt de meegedeelde nieuwe datum bij een verlenging, niet nog eens de oude opschorting', () => {
    const verlenging = {
      besloten: datum('2026-10-01'),
      tot: datum('2026-11-12'),
      reden: 'deskundige gevraagd',
    };
    const uitkomst = vervaldag({ ...zesWeken, opschortingen: [opschorting], verlenging });
    expect(uitkomst).toEqual({ soort: 'LOOPT', uiterlijk: '2026-11-12' });
  });

  it('schuift een verlengde termijn wel op door een latere opschorting', () => {
    const verlenging = {
      besloten: datum('2026-10-01'),
      tot: datum('2026-11-12'),
      reden: 'deskundige gevraagd',
    };
    const later = { van: datum('2026-10-05'), tot: datum('2026-10-09'), reden: 'op verzoek van ouders' };
    const uitkomst = vervaldag({ ...zesWeken, opschortingen: [later], verlenging });
    expect(uitkomst).toEqual({ soort: 'LOOPT', uiterlijk: '2026-11-17' });
  });

  it('is op de laatste dag nog op tijd en de dag erna te laat', () => {
    const uitkomst = vervaldag(zesWeken);
    expect(isVerstreken(uitkomst, datum('2026-10-19'))).toBe(false);
    expect(isVerstreken(uitkomst, datum('2026-10-20'))).toBe(true);
    expect(resterendeDagen(uitkomst, datum('2026-10-16'))).toBe(3);
    expect(resterendeDagen(uitkomst, datum('2026-10-21'))).toBe(-2);
  });
});

describe('voor elke termijn tot twaalf weken geldt (Algemene termijnenwet art. 1 en 4)', () => {
  const duur = fc.oneof(
    fc.integer({ min: 1, max: 12 }).map(weken),
    fc.integer({ min: 1, max: 90 }).map((aantal): Duur => ({ eenheid: 'DAGEN', aantal })),
    fc.integer({ min: 1, max: 3 }).map((aantal): Duur => ({ eenheid: 'MAANDEN', aantal })),
    fc.integer({ min: 1, max: 30 }).map((aantal): Duur => ({ eenheid: 'WERKDAGEN', aantal })),
  );
  const pauze = fc.record({ na: fc.integer({ min: 1, max: 100 }), dagen: fc.integer({ min: 0, max: 40 }) });

  const bouw = (start: Termijn['start'], d: Duur, pauzes: { na: number; dagen: number }[]): Termijn => ({
    basis: 'proef',
    start,
    duur: d,
    opschortingen: pauzes.map(({ na, dagen }) => ({
      van: addDays(start, na),
      tot: addDays(start, na + dagen),
      reden: 'proef',
    })),
  });

  it('dat hij nooit eindigt op een dag waarop niet wordt gewerkt', () => {
    fc.assert(
      fc.property(willekeurigeDatum, duur, fc.array(pauze, { maxLength: 4 }), (start, d, pauzes) => {
        const uitkomst = vervaldag(bouw(start, d, pauzes));
        if (uitkomst.soort !== 'LOOPT') throw new Error('er is geen open opschorting');
        expect(isWerkdag(uitkomst.uiterlijk)).toBe(true);
        expect(GELIJKGESTELDE_DAGEN.has(uitkomst.uiterlijk)).toBe(false);
      }),
    );
  });

  it('dat een opschorting hem nooit vroeger laat eindigen', () => {
    fc.assert(
      fc.property(willekeurigeDatum, duur, fc.array(pauze, { maxLength: 4 }), (start, d, pauzes) => {
        const zonder = vervaldag(bouw(start, d, []));
        const met = vervaldag(bouw(start, d, pauzes));
        if (zonder.soort !== 'LOOPT' || met.soort !== 'LOOPT') throw new Error('er is geen open opschorting');
        expect(met.uiterlijk >= zonder.uiterlijk).toBe(true);
      }),
    );
  });
});
