import { describe, expect, it } from 'vitest';
import { datum, type Regio } from '#lib/kalender/model.ts';
import { decideTeldag, gewoneTeldag } from '#lib/opgaven/teldag/rules.ts';

const tijdvak = (van: string, tot: string, peildatum = tot) => ({
  van: datum(van),
  tot: datum(tot),
  peildatum: datum(peildatum),
});
const JAAR = tijdvak('2023-08-01', '2024-07-31');
const gewoon = (vak: typeof JAAR, regio: Regio = 'ZUID') => {
  const { op, waarom } = gewoneTeldag(vak, regio);
  return `${op}: ${waarom}`;
};

describe('de teldag zonder keuze is een schooldag', () => {
  it.each([
    ['ZUID', '2024-07-05: de laatste schooldag voor de zomervakantie, regio Zuid'],
    ['MIDDEN', '2024-07-12: de laatste schooldag voor de zomervakantie, regio Midden'],
    ['NOORD', '2024-07-19: de laatste schooldag voor de zomervakantie, regio Noord'],
  ] as const)('schooljaar 2023-2024, regio %s', (regio, verwacht) => {
    expect(gewoon(JAAR, regio)).toBe(verwacht);
  });

  it('kalenderjaar 2023: de laatste schooldag voor de kerstvakantie', () => {
    expect(gewoon(tijdvak('2023-01-01', '2023-12-31'))).toBe(
      '2023-12-22: de laatste schooldag voor de kerstvakantie, regio Zuid',
    );
  });

  it('een lopend jaar: vandaag als er school is, anders de schooldag ervoor', () => {
    const op = (peildatum: string) => gewoneTeldag(tijdvak('2025-08-01', '2026-07-31', peildatum), 'ZUID').op;
    expect(op('2025-11-20')).toBe('2025-11-20');
    expect(op('2025-11-23')).toBe('2025-11-21');
    expect(op('2026-04-06'), 'tweede paasdag; goede vrijdag is ook vrij').toBe('2026-04-02');
  });

  it('was er nog geen school, dan is het vandaag, en dat staat erbij', () => {
    expect(gewoon(tijdvak('2025-08-01', '2026-07-31', '2025-08-04'))).toBe(
      '2025-08-04: sinds het begin van dit tijdvak was er nog geen school',
    );
  });

  it('zonder vakanties van dat jaar: 1 juni, 1 december of de werkdag erna, met de reden', () => {
    expect(gewoon(tijdvak('2018-08-01', '2019-07-31'))).toMatch(
      /^2019-06-03: van dit jaar staan de schoolvakanties niet in Baken/,
    );
    expect(gewoon(tijdvak('2018-01-01', '2018-12-31'))).toMatch(/^2018-12-03: /);
  });

  it('een vakantie die niet is bevestigd, zegt dat', () => {
    expect(gewoon(tijdvak('2026-08-01', '2027-07-31'))).toContain('kijk de vakantie na');
  });
});

describe('een gekozen teldag', () => {
  const kies = (dag: string) => decideTeldag(datum(dag), JAAR, 'ZUID');

  it('mag elke dag van het tijdvak zijn; zonder school staat dat erbij', () => {
    expect(kies('2023-10-02')).toMatchObject({
      waarde: { op: '2023-10-02', gekozen: true, waarom: 'zelf gekozen' },
    });
    expect(kies('2024-07-31')).toMatchObject({
      waarde: { waarom: 'zelf gekozen; er is dan geen school: zomervakantie, regio Zuid' },
    });
    expect(kies('2024-05-20')).toMatchObject({ waarde: { waarom: expect.stringContaining('Pinksterdag') } });
    expect(kies('2023-10-01')).toMatchObject({ waarde: { waarom: expect.stringContaining('zondag') } });
  });

  it('ligt niet voor het begin en niet na het einde of vandaag', () => {
    for (const dag of ['2023-07-31', '2024-08-01'])
      expect(kies(dag)).toMatchObject({
        weigering: { code: 'teldag-onmogelijk', velden: { teldag: expect.stringContaining('1 aug 2023') } },
      });
    expect(decideTeldag(datum('2024-02-02'), { ...JAAR, peildatum: datum('2024-02-01') }, 'ZUID').ok).toBe(
      false,
    );
  });
});
