import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { decideGehouden, decideGesprek, decideVervallen, volgendeTijd } from '#lib/preventie/rules.ts';

const vandaag = datum('2024-03-12');
const spreekuur = { datum: vandaag, status: 'gepland' } as const;

describe('een spreekuur op school (werkwijze van het bureau, geen wet)', () => {
  it('geeft elke leerling twintig minuten, tot het vol is', () => {
    const ochtend = { begin: '09:00', einde: '10:00' };
    expect(volgendeTijd(ochtend, [])).toBe('09:00');
    expect(volgendeTijd(ochtend, ['09:00', '09:40'])).toBe('09:20');
    expect(volgendeTijd(ochtend, ['09:00', '09:20', '09:40'])).toBeNull();
    expect(volgendeTijd({ begin: '09:50', einde: '10:35' }, ['09:50'])).toBe('10:10');
  });

  it('vraagt een resultaat van wie er was, en van wie er niet was geen', () => {
    const wil = (opkomst: 'verschenen' | 'niet-verschenen', resultaat: string | null) =>
      decideGesprek(spreekuur, { opkomst, resultaat }, vandaag);
    expect(wil('verschenen', null)).toMatchObject({ weigering: { code: 'resultaat-ontbreekt' } });
    expect(wil('verschenen', 'informatie-advies').ok).toBe(true);
    expect(wil('niet-verschenen', 'informatie-advies')).toMatchObject({ waarde: { resultaat: null } });
  });

  it('legt niets vast voordat het is geweest', () => {
    const morgen = { ...spreekuur, datum: datum('2024-03-13') };
    expect(decideGesprek(morgen, { opkomst: 'afgezegd', resultaat: null }, vandaag)).toMatchObject({
      weigering: { code: 'nog-niet' },
    });
    expect(decideGehouden(morgen, vandaag)).toMatchObject({ weigering: { code: 'nog-niet' } });
  });

  it('vervalt niet meer als er al is gesproken', () => {
    expect(decideVervallen(spreekuur, [{ opkomst: null }]).ok).toBe(true);
    expect(decideVervallen(spreekuur, [{ opkomst: 'verschenen' }])).toMatchObject({
      weigering: { code: 'al-gesproken' },
    });
  });
});
