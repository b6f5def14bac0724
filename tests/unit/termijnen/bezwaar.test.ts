import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { bezwaarstand, decideWeging, laatsteBezwaardag } from '#lib/termijnen/bezwaar/rules.ts';

const bekend = { bekendOp: datum('2026-10-01'), termijnen: [] };

describe('de bezwaartermijn (Awb art. 6:7, 6:8, 6:9 en 6:11)', () => {
  it('loopt zes weken vanaf de dag na de bekendmaking, en niet zolang er niets bekend is', () => {
    expect(laatsteBezwaardag(bekend)).toBe('2026-11-12');
    expect(laatsteBezwaardag({ ...bekend, bekendOp: null })).toBeNull();
  });

  it('eindigt zij in een weekend, dan op de eerste werkdag erna (Algemene termijnenwet art. 1)', () => {
    expect(laatsteBezwaardag({ ...bekend, bekendOp: datum('2026-10-03') })).toBe('2026-11-16');
  });

  it('volgt de termijn als die is verschoven; een termijn van een brief die toch niet weg ging telt niet', () => {
    const termijn = (start: string) => [
      { code: 'bezwaar', startOp: datum(start), uiterlijk: datum('2026-12-01') },
    ];
    expect(laatsteBezwaardag({ ...bekend, termijnen: termijn('2026-10-01') })).toBe('2026-12-01');
    expect(laatsteBezwaardag({ ...bekend, termijnen: termijn('2026-09-20') })).toBe('2026-11-12');
  });

  it('de laatste dag is op tijd, de dag erna niet meer; wat niet is gewogen, blijft te laat', () => {
    expect(bezwaarstand(bekend, datum('2026-11-12'), null)).toBe('op-tijd');
    expect(bezwaarstand(bekend, datum('2026-11-13'), null)).toBe('te-laat');
    expect(bezwaarstand(bekend, datum('2026-11-13'), 'verschoonbaar')).toBe('verschoonbaar');
  });

  it('op tijd gepost kan tot een week na de termijn (art. 6:9 lid 2), verschoonbaar altijd (art. 6:11)', () => {
    expect(decideWeging(bekend, datum('2026-11-19'), 'op-tijd-gepost')).toMatchObject({
      waarde: 'op-tijd-gepost',
    });
    const later = decideWeging(bekend, datum('2026-11-20'), 'op-tijd-gepost');
    expect(!later.ok && later.weigering.velden).toHaveProperty('weging');
    expect(decideWeging(bekend, datum('2027-03-01'), 'verschoonbaar')).toMatchObject({
      waarde: 'verschoonbaar',
    });
    expect(decideWeging(bekend, datum('2026-11-12'), 'niet-verschoonbaar')).toMatchObject({ waarde: null });
  });
});
