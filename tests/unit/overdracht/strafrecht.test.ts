import { describe, expect, it } from 'vitest';
import { zonderStrafrecht } from '#lib/overdracht/rules.ts';

const WERK = { soort: 'relatief-verzuim', gestartOp: '2026-09-01', geslotenOp: null } as never;
const stap = (code: string) => ({ stap: code, gezetOp: '2026-09-02' as never, overgeslagen: false });

describe('wat een andere gemeente van het werk krijgt (Wpg art. 16: verstrekken alleen door wie dat mag)', () => {
  it('houdt stappen en routes van het strafrecht hier, en laat de andere gaan', () => {
    const uit = zonderStrafrecht(
      {
        ...(WERK as object),
        routekaart: 'A',
        resultaat: null,
        routes: ['HALT', 'DWANG_CIVIEL'],
        stappen: [stap('7')],
      } as never,
      null,
    );
    expect(uit).toMatchObject({ routes: ['DWANG_CIVIEL'], stappen: [{ stap: '7' }] });
  });

  it('zegt van Halt en proces-verbaal alleen dat er handhaving was; een last onder dwangsom is bestuursrecht', () => {
    const met = (kern: string) =>
      zonderStrafrecht({ ...(WERK as object), resultaat: `eigen-${kern}` } as never, kern).resultaat;
    expect([met('halt'), met('proces-verbaal')]).toEqual(['handhaving', 'handhaving']);
    expect(met('last-onder-dwangsom')).toBe('eigen-last-onder-dwangsom');
  });
});
