import { describe, expect, it } from 'vitest';
import { datum, type Schooljaar } from '#lib/kalender/model.ts';
import {
  dagfouten,
  faseOp,
  herinnerrondeOp,
  oordeelSamen,
  uiterlijkVoor,
  verlengjaarOp,
} from '#lib/vrijstellingen/verlenging/rules.ts';

const jaar = '2026-2027' as Schooljaar;
const fase = (dag: string) => faseOp(jaar, datum(dag));

describe('verlengen vóór 1 juli (Leerplichtwet 1969, art. 6 lid 2)', () => {
  it('op 30 juni is het op tijd, op 1 juli niet meer', () => {
    expect(uiterlijkVoor(jaar)).toBe('2026-06-30');
    expect([fase('2026-06-30'), fase('2026-07-01')]).toEqual(['tweede-herinnering', 'te-laat']);
  });
  it('de lijst begint op 1 april', () => {
    expect([fase('2026-03-31'), fase('2026-04-01')]).toEqual(['voor', 'lijst']);
  });
  it('de herinneringen zijn er op 1 mei en op 1 juni', () => {
    expect([fase('2026-04-30'), fase('2026-05-01')]).toEqual(['lijst', 'eerste-herinnering']);
    expect([fase('2026-05-31'), fase('2026-06-01')]).toEqual(['eerste-herinnering', 'tweede-herinnering']);
    const ronde = (dag: string) => herinnerrondeOp(jaar, datum(dag))?.code ?? null;
    expect(['2026-04-30', '2026-05-01', '2026-06-01', '2026-07-01'].map(ronde)).toEqual([
      null,
      'herinnering1',
      'herinnering2',
      null,
    ]);
  });
  it('tot en met juli gaat het over het komende schooljaar, van augustus tot en met oktober over wat net begon', () => {
    const van = (dag: string) => verlengjaarOp(datum(dag));
    expect([van('2026-07-31'), van('2026-08-01'), van('2026-10-31'), van('2026-11-01')]).toEqual([
      '2026-2027',
      '2026-2027',
      '2026-2027',
      '2027-2028',
    ]);
  });
});

it('een verklaring kan niet later zijn gedateerd dan zij binnenkwam, en geen van beide dagen moet nog komen', () => {
  const op = (ontvangen: string | null, verklaring: string | null) =>
    Object.keys(
      dagfouten(
        {
          ontvangenOp: ontvangen === null ? null : datum(ontvangen),
          verklaringOp: verklaring === null ? null : datum(verklaring),
        },
        datum('2026-05-10'),
      ),
    );
  expect(op(null, null)).toEqual(['ontvangenOp', 'verklaringOp']);
  expect(op('2026-05-10', '2026-05-10')).toEqual([]);
  expect(op('2026-05-09', '2026-05-10')).toEqual(['verklaringOp']);
  expect(op('2026-05-11', '2026-05-10')).toEqual(['ontvangenOp']);
});

describe('samen verlengen (art. 9: bij 5 onder c een verklaring van het hoofd van de school)', () => {
  it('alleen 5-C waarvan nog niets binnen is', () => {
    expect(oordeelSamen({ grond: '5-C', stand: 'open' }, [])).toMatchObject({ kan: true, weegt: false });
    expect(oordeelSamen({ grond: '5-A', stand: 'open' }, []).kan).toBe(false);
    expect(oordeelSamen({ grond: '5-C', stand: 'binnen' }, []).kan).toBe(false);
  });
});
