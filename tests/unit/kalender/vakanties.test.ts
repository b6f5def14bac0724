import { describe, expect, it } from 'vitest';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import type { Regio } from '#lib/kalender/model.ts';
import { compare, diffDays, schooljaarBegin, schooljaarEinde, weekdag } from '#lib/kalender/rules.ts';
import {
  eersteLesdagVanaf,
  isLesdag,
  lesweken,
  vakantieOp,
  vakantiesVan,
  zekerheidVanRooster,
} from '#lib/kalender/vakanties.ts';

const REGIOS: readonly Regio[] = ['NOORD', 'MIDDEN', 'ZUID'];

describe('schoolvakanties', () => {
  it('begint op zaterdag, eindigt op zondag en overlapt nooit met een andere', () => {
    for (const regio of REGIOS) {
      const vakanties = [...vakantiesVan(regio)].sort((a, b) => compare(a.van, b.van));
      for (const [i, vakantie] of vakanties.entries()) {
        expect(weekdag(vakantie.van)).toBe(6);
        expect(vakantie.tot && weekdag(vakantie.tot)).toBe(7);
        const volgende = vakanties[i + 1];
        if (volgende) expect(vakantie.tot !== null && vakantie.tot < volgende.van).toBe(true);
      }
    }
  });

  it('duurt zes weken in de zomer, twee met Kerst en anders een', () => {
    const dagen = { ZOMER: 44, KERST: 16, HERFST: 9, VOORJAAR: 9, MEI: 9 };
    for (const vakantie of REGIOS.flatMap(vakantiesVan)) {
      expect(diffDays(vakantie.van, vakantie.tot ?? vakantie.van) + 1).toBe(dagen[vakantie.soort]);
    }
  });

  it('geeft in Limburg herfstvakantie van 17 tot en met 25 oktober 2026', () => {
    expect(vakantieOp('ZUID', datum('2026-10-17'))?.soort).toBe('HERFST');
    expect(vakantieOp('ZUID', datum('2026-10-25'))?.soort).toBe('HERFST');
    expect(vakantieOp('ZUID', datum('2026-10-26'))).toBeNull();
  });

  it('zegt van elk schooljaar hoe zeker de data zijn, en niets van een jaar dat ontbreekt', () => {
    expect(zekerheidVanRooster(datum('2027-10-01'))).toBe('GELEZEN');
    expect(zekerheidVanRooster(datum('2026-10-01'))).toBe('ALGEMENE_KENNIS');
    expect(zekerheidVanRooster(datum('2024-10-01'))).toBe('SECUNDAIR');
    expect(zekerheidVanRooster(datum('2022-07-20'))).toBeNull();
    expect(zekerheidVanRooster(datum('2031-10-01'))).toBeNull();
  });
});

describe('lesweken', () => {
  it('slaat de twee weken van de kerstvakantie over', () => {
    expect(lesweken('ZUID', datum('2026-12-14'), datum('2027-01-10'))).toEqual(['2026-12-14', '2027-01-04']);
  });

  it('telt in elk schooljaar van de tabel 40 tot en met 43 lesweken', () => {
    for (const jaar of ['2022-2023', '2023-2024', '2024-2025', '2025-2026', '2026-2027', '2027-2028']) {
      for (const regio of REGIOS) {
        const aantal = lesweken(
          regio,
          schooljaarBegin(schooljaar(jaar)),
          schooljaarEinde(schooljaar(jaar)),
        ).length;
        expect(aantal).toBeGreaterThanOrEqual(40);
        expect(aantal).toBeLessThanOrEqual(43);
      }
    }
  });

  it('volgt de eigen vakanties van een school als die bekend zijn', () => {
    const carnaval = [{ van: datum('2027-02-06'), tot: datum('2027-02-14') }];
    expect(lesweken('ZUID', datum('2027-02-01'), datum('2027-02-21'), carnaval)).toEqual([
      '2027-02-01',
      '2027-02-15',
    ]);
    expect(lesweken('ZUID', datum('2027-02-01'), datum('2027-02-21'))).toEqual(['2027-02-01', '2027-02-08']);
  });

  it('kent geen les op een feestdag of in het weekend', () => {
    expect(isLesdag('ZUID', datum('2027-05-17'))).toBe(false);
    expect(isLesdag('ZUID', datum('2027-05-15'))).toBe(false);
    expect(isLesdag('ZUID', datum('2027-05-18'))).toBe(true);
  });

  it('vindt de eerste schooldag na de zomer per regio', () => {
    expect(eersteLesdagVanaf('NOORD', datum('2026-08-01'))).toBe('2026-08-17');
    expect(eersteLesdagVanaf('MIDDEN', datum('2026-08-01'))).toBe('2026-08-31');
    expect(eersteLesdagVanaf('ZUID', datum('2026-08-01'))).toBe('2026-08-24');
  });
});
