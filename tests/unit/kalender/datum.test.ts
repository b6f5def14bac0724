import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, parseDatum, parseSchooljaar, schooljaar } from '#lib/kalender/model.ts';
import {
  addDays,
  addMonths,
  compare,
  dagnummer,
  diffDays,
  fromUtcMidnight,
  leeftijdBereikt,
  leeftijdOp,
  maandagVan,
  maxDatum,
  minDatum,
  overlapt,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
  todayInAmsterdam,
  toUtcMidnight,
  valtIn,
  weekdag,
} from '#lib/kalender/rules.ts';
import { willekeurigeDatum } from './willekeurig.ts';

describe('een datum lezen', () => {
  it('neemt een bestaande dag aan', () => {
    expect(parseDatum('2028-02-29')).toBe('2028-02-29');
  });

  it('weigert 29 februari in een gewoon jaar en in het eeuwjaar 2100', () => {
    expect(parseDatum('2027-02-29')).toBeNull();
    expect(parseDatum('2100-02-29')).toBeNull();
    expect(parseDatum('2000-02-29')).toBe('2000-02-29');
  });

  it('weigert een maand of dag die niet bestaat en elke andere schrijfwijze', () => {
    for (const tekst of [
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
      '12-03-2026',
      '2026-3-1',
      '',
    ]) {
      expect(parseDatum(tekst)).toBeNull();
    }
  });

  it('stopt meteen bij een onmogelijke datum in de code zelf', () => {
    expect(() => datum('2026-02-30')).toThrow(RangeError);
    expect(() => schooljaar('2026-2028')).toThrow(RangeError);
  });
});

describe('rekenen met dagen', () => {
  it('telt over een schrikkeldag en een jaarwisseling heen', () => {
    expect(addDays(datum('2028-02-28'), 2)).toBe('2028-03-01');
    expect(addDays(datum('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(datum('2026-01-01'), -1)).toBe('2025-12-31');
  });

  it('telt de 365 dagen van 2026 en de 366 van 2028', () => {
    expect(diffDays(datum('2026-01-01'), datum('2027-01-01'))).toBe(365);
    expect(diffDays(datum('2028-01-01'), datum('2029-01-01'))).toBe(366);
  });

  it('kent de weekdag: 21 november 2026 is een zaterdag', () => {
    expect(weekdag(datum('2026-11-21'))).toBe(6);
    expect(weekdag(datum('1970-01-01'))).toBe(4);
    expect(maandagVan(datum('2026-11-22'))).toBe('2026-11-16');
  });

  it('houdt een maand later dezelfde dag aan, of de laatste dag van een kortere maand', () => {
    expect(addMonths(datum('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(datum('2026-11-15'), 3)).toBe('2027-02-15');
    expect(addMonths(datum('2026-01-15'), -1)).toBe('2025-12-15');
  });

  it('kiest de vroegste en de laatste dag', () => {
    const [a, b, c] = [datum('2026-05-01'), datum('2026-04-30'), datum('2026-12-01')];
    expect(maxDatum(a, b, c)).toBe(c);
    expect(minDatum(a, b, c)).toBe(b);
    expect([a, b, c].sort(compare)).toEqual([b, a, c]);
  });

  it('rekent de eerste en de laatste dag van een periode mee', () => {
    const periode = { van: datum('2026-08-01'), tot: datum('2027-07-31') };
    expect(valtIn(datum('2026-08-01'), periode)).toBe(true);
    expect(valtIn(datum('2027-07-31'), periode)).toBe(true);
    expect(valtIn(datum('2027-08-01'), periode)).toBe(false);
    expect(overlapt(periode, { van: datum('2027-07-31'), tot: null })).toBe(true);
    expect(overlapt(periode, { van: datum('2027-08-01'), tot: null })).toBe(false);
  });
});

describe('leeftijd', () => {
  it('is bereikt op de verjaardag zelf', () => {
    expect(leeftijdBereikt(datum('2008-11-21'), 18)).toBe('2026-11-21');
    expect(leeftijdOp(datum('2008-11-21'), datum('2026-11-20'))).toBe(17);
    expect(leeftijdOp(datum('2008-11-21'), datum('2026-11-21'))).toBe(18);
  });

  it('valt voor wie op 29 februari is geboren in een gewoon jaar op 1 maart', () => {
    expect(leeftijdBereikt(datum('2008-02-29'), 5)).toBe('2013-03-01');
    expect(leeftijdBereikt(datum('2008-02-29'), 8)).toBe('2016-02-29');
  });

  it('valt op 28 februari als de gemeente die afspraak kiest', () => {
    expect(leeftijdBereikt(datum('2008-02-29'), 5, '28-februari')).toBe('2013-02-28');
    expect(leeftijdOp(datum('2008-02-29'), datum('2013-02-28'), '28-februari')).toBe(5);
  });

  it('stijgt precies op de dag waarop de leeftijd is bereikt', () => {
    fc.assert(
      fc.property(willekeurigeDatum, fc.integer({ min: 1, max: 40 }), (geboren, n) => {
        const dag = leeftijdBereikt(geboren, n);
        expect(leeftijdOp(geboren, dag)).toBe(n);
        expect(leeftijdOp(geboren, addDays(dag, -1))).toBe(n - 1);
      }),
    );
  });
});

describe('het schooljaar', () => {
  it('loopt van 1 augustus tot en met 31 juli', () => {
    expect(schooljaarVan(datum('2026-07-31'))).toBe('2025-2026');
    expect(schooljaarVan(datum('2026-08-01'))).toBe('2026-2027');
    expect(schooljaarBegin(schooljaar('2026-2027'))).toBe('2026-08-01');
    expect(schooljaarEinde(schooljaar('2026-2027'))).toBe('2027-07-31');
  });

  it('bestaat uit twee opeenvolgende jaren', () => {
    expect(parseSchooljaar('2026-2027')).toBe('2026-2027');
    expect(parseSchooljaar('2026-2026')).toBeNull();
    expect(parseSchooljaar('2026/2027')).toBeNull();
    expect(parseSchooljaar('0001-0002'), 'van voor de eerste Leerplichtwet').toBeNull();
    expect(parseSchooljaar('9998-9999')).toBeNull();
  });

  it('bevat zijn eigen begin en einde, en de dag waar het bij hoort', () => {
    fc.assert(
      fc.property(willekeurigeDatum, (d) => {
        const jaar = schooljaarVan(d);
        expect(schooljaarVan(schooljaarBegin(jaar))).toBe(jaar);
        expect(schooljaarVan(schooljaarEinde(jaar))).toBe(jaar);
        expect(valtIn(d, { van: schooljaarBegin(jaar), tot: schooljaarEinde(jaar) })).toBe(true);
      }),
    );
  });
});

describe('vandaag in Nederland', () => {
  it('is al morgen als het in Londen nog kwart over elf is, in de winter', () => {
    expect(todayInAmsterdam(new Date('2026-11-21T22:59:59Z'))).toBe('2026-11-21');
    expect(todayInAmsterdam(new Date('2026-11-21T23:15:00Z'))).toBe('2026-11-22');
  });

  it('is in de zomer twee uur vooruit', () => {
    expect(todayInAmsterdam(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
  });

  it('leest een datum uit de database zonder tijdzone en weigert een tijdstip', () => {
    expect(fromUtcMidnight(new Date('2026-08-01T00:00:00Z'))).toBe('2026-08-01');
    expect(() => fromUtcMidnight(new Date('2026-07-31T22:00:00Z'))).toThrow(RangeError);
  });
});

describe('voor elke dag geldt', () => {
  it('dat heen en terug tellen dezelfde dag geeft', () => {
    fc.assert(
      fc.property(willekeurigeDatum, fc.integer({ min: -20_000, max: 20_000 }), (d, n) => {
        expect(addDays(addDays(d, n), -n)).toBe(d);
        expect(diffDays(d, addDays(d, n))).toBe(n);
      }),
    );
  });

  it('dat de telling gelijk is aan die van de ingebouwde kalender', () => {
    fc.assert(
      fc.property(willekeurigeDatum, (d) => {
        expect(dagnummer(d) * 86_400_000).toBe(Date.parse(`${d}T00:00:00Z`));
        expect(fromUtcMidnight(toUtcMidnight(d))).toBe(d);
        expect(weekdag(d) % 7).toBe(toUtcMidnight(d).getUTCDay());
      }),
    );
  });
});
