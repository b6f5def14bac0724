import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feestdagen, feestdagOp, koningsdag, paaszondag } from '#lib/kalender/feestdagen.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays, weekdag } from '#lib/kalender/rules.ts';
import {
  addWerkdagen,
  countWerkdagen,
  isWerkdag,
  nextWerkdag,
  werkdagOpOfNa,
} from '#lib/kalender/werkdagen.ts';
import { willekeurigeDatum } from './willekeurig.ts';

describe('feestdagen (Algemene termijnenwet art. 3)', () => {
  it('legt Pasen op de zondagen die de kalender noemt', () => {
    expect(paaszondag(2024)).toBe('2024-03-31');
    expect(paaszondag(2025)).toBe('2025-04-20');
    expect(paaszondag(2026)).toBe('2026-04-05');
    expect(paaszondag(2027)).toBe('2027-03-28');
    expect(paaszondag(2038)).toBe('2038-04-25');
  });

  it('noemt de negen feestdagen van 2027 op volgorde', () => {
    expect(
      feestdagen(2027)
        .map((feestdag) => feestdag.datum)
        .join(' '),
    ).toBe(
      '2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-17 2027-12-25 2027-12-26',
    );
  });

  it('viert Koningsdag een dag eerder als 27 april een zondag is', () => {
    expect(koningsdag(2025)).toBe('2025-04-26');
    expect(koningsdag(2026)).toBe('2026-04-27');
  });

  it('kent tot en met 2013 Koninginnedag op 30 april', () => {
    expect(koningsdag(2013)).toBe('2013-04-30');
    expect(koningsdag(2006)).toBe('2006-04-29');
  });

  it('telt 5 mei elk jaar als feestdag', () => {
    expect(feestdagOp(datum('2026-05-05'))).toBe('BEVRIJDINGSDAG');
    expect(feestdagOp(datum('2027-05-05'))).toBe('BEVRIJDINGSDAG');
    expect(feestdagOp(datum('2027-05-04'))).toBeNull();
  });

  it('heeft elk jaar Pasen op een zondag en Hemelvaart op een donderdag', () => {
    for (let jaar = 1990; jaar <= 2100; jaar += 1) {
      expect(weekdag(paaszondag(jaar))).toBe(7);
      const hemelvaart = feestdagen(jaar).find((feestdag) => feestdag.code === 'HEMELVAARTSDAG');
      expect(hemelvaart && weekdag(hemelvaart.datum)).toBe(4);
    }
  });
});

describe('werkdagen', () => {
  it('telt vijf werkdagen na vrijdag 20 november 2026 tot vrijdag 27 november', () => {
    expect(addWerkdagen(datum('2026-11-20'), 5)).toBe('2026-11-27');
  });

  it('slaat Kerst en het weekend over na dinsdag 22 december 2026', () => {
    expect(addWerkdagen(datum('2026-12-22'), 3)).toBe('2026-12-28');
    expect(addWerkdagen(datum('2026-12-22'), 5)).toBe('2026-12-30');
  });

  it('slaat Goede Vrijdag en Tweede Paasdag over na woensdag 24 maart 2027', () => {
    expect(addWerkdagen(datum('2027-03-24'), 3)).toBe('2027-03-31');
  });

  it('noemt zaterdag, zondag en feestdag geen werkdag', () => {
    expect(isWerkdag(datum('2026-11-21'))).toBe(false);
    expect(isWerkdag(datum('2026-11-22'))).toBe(false);
    expect(isWerkdag(datum('2026-12-25'))).toBe(false);
    expect(isWerkdag(datum('2026-11-23'))).toBe(true);
  });

  it('geeft de volgende werkdag nooit de dag zelf', () => {
    expect(nextWerkdag(datum('2026-11-20'))).toBe('2026-11-23');
    expect(werkdagOpOfNa(datum('2026-11-20'))).toBe('2026-11-20');
    expect(werkdagOpOfNa(datum('2026-11-21'))).toBe('2026-11-23');
  });

  it('telt voor een herinnering ook terug', () => {
    expect(addWerkdagen(datum('2026-11-23'), -1)).toBe('2026-11-20');
  });

  it('telt drie werkdagen in de week met 5 mei en Hemelvaart in 2027', () => {
    expect(countWerkdagen(datum('2027-05-03'), datum('2027-05-09'))).toBe(3);
  });
});

describe('voor elke dag geldt', () => {
  const aantal = fc.integer({ min: 0, max: 40 });

  it('dat werkdagen tellen altijd op een werkdag uitkomt', () => {
    fc.assert(fc.property(willekeurigeDatum, aantal, (d, n) => isWerkdag(addWerkdagen(d, n))));
  });

  it('dat een werkdag erbij altijd later is en een latere start nooit eerder eindigt', () => {
    fc.assert(
      fc.property(willekeurigeDatum, aantal, fc.integer({ min: 0, max: 10 }), (d, n, later) => {
        // From a holiday zero and one working day are the same day.
        expect(addWerkdagen(d, n + 2) > addWerkdagen(d, n + 1)).toBe(true);
        expect(addWerkdagen(d, 1) >= addWerkdagen(d, 0)).toBe(true);
        expect(addWerkdagen(addDays(d, later), n) >= addWerkdagen(d, n)).toBe(true);
      }),
    );
  });

  it('dat er na de start precies zoveel werkdagen zijn als geteld', () => {
    fc.assert(
      fc.property(willekeurigeDatum, fc.integer({ min: 1, max: 40 }), (d, n) => {
        expect(countWerkdagen(addDays(d, 1), addWerkdagen(d, n))).toBe(n);
      }),
    );
  });
});
