import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { foresee, peildata, refuseUndo } from '#lib/vsv-trajecten/bestemming/lijst/rules.ts';
import type { Bestemmingsstand } from '#lib/vsv-trajecten/bestemming/model.ts';

it('de peildata zijn 1 augustus en 1 oktober, de laatste eerst, en nooit een die nog moet komen', () => {
  expect(peildata(datum('2026-11-26'))).toEqual(['2026-10-01', '2026-08-01', '2025-10-01', '2025-08-01']);
  expect(peildata(datum('2026-08-01'))[0]).toBe('2026-08-01');
  expect(peildata(datum('2026-07-31'))[0]).toBe('2025-10-01');
});

describe('wat samen bevestigen zou doen', () => {
  const stand: Bestemmingsstand = {
    ...{ bestemming: 'werkt', herkomst: 'afgeleid', sinds: datum('2024-06-01') },
    uitleg: 'Zo afgesloten op 1 jun 2024.',
  };
  const omgeving = { stand, vrij: true, bevestigd: false };

  it('zonder keuze wordt het voorstel bevestigd, met de uitleg erbij', () => {
    expect(foresee(null, omgeving)).toEqual({
      kan: true,
      bestemming: 'werkt',
      gevolg: 'Werkt. Zo afgesloten op 1 jun 2024.',
    });
  });

  it('een keuze voor allemaal gaat voor het voorstel', () => {
    expect(foresee('inburgering', omgeving)).toMatchObject({ kan: true, bestemming: 'inburgering' });
  });

  it('wie al is bevestigd, wie bij een collega hoort en wie geen voorstel heeft, blijft staan', () => {
    expect(foresee('werkt', { ...omgeving, bevestigd: true }).kan).toBe(false);
    expect(foresee('werkt', { ...omgeving, vrij: false }).kan).toBe(false);
    expect(foresee(null, { ...omgeving, stand: { ...stand, bestemming: null } }).kan).toBe(false);
  });
});

describe('terugdraaien', () => {
  const bundel = { gemaaktOp: new Date('2026-10-01T08:00:00Z'), aantal: 2, intussen: 0 };
  const code = (uitkomst: ReturnType<typeof refuseUndo>) => uitkomst?.weigering.code;

  it('kan tot twaalf uur later, en niet als over een van hen intussen iets is vastgelegd', () => {
    expect(refuseUndo(bundel, new Date('2026-10-01T20:00:00Z'))).toBeUndefined();
    expect(code(refuseUndo(bundel, new Date('2026-10-01T20:00:01Z')))).toBe('te-laat');
    expect(code(refuseUndo({ ...bundel, intussen: 1 }, new Date('2026-10-01T09:00:00Z')))).toBe(
      'intussen-gewijzigd',
    );
  });
});
