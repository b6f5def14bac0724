import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { MeldingStand } from '#lib/meldingen/model.ts';
import type { Bundel } from '#lib/meldingen/samen/model.ts';
import { foresee, refuseUndo } from '#lib/meldingen/samen/rules.ts';

const melding = (rest: Partial<MeldingStand> = {}) =>
  ({
    status: 'R',
    koppeling: 'gekoppeld',
    categorie: 'signaal',
    ontvangenOp: datum('2026-11-20'),
    ...rest,
  }) as MeldingStand;

describe('meldingen samen behandelen: wat er met elke zou gebeuren', () => {
  it('laat wat al is opgepakt zoals het is', () => {
    expect(foresee('neem', melding({ status: 'B' }), [])).toMatchObject({ kan: false });
    expect(foresee('kennisgeving', melding({ status: 'G' }), [])).toMatchObject({ kan: false });
  });

  it('neemt niet wat nog bij geen jongere hoort; toewijzen en ter kennisgeving kan wel', () => {
    const wie = melding({ koppeling: 'te-bepalen' });
    expect(foresee('neem', wie, []).kan).toBe(false);
    expect(foresee('toewijzen', wie, []).kan).toBe(true);
    expect(foresee('kennisgeving', wie, []).kan).toBe(true);
  });

  it('zegt of het nieuw werk wordt', () => {
    expect(foresee('neem', melding(), [])).toEqual({
      kan: true,
      gevolg: 'Nieuw werkproces relatief verzuim, routekaart A.',
    });
  });
});

describe('terugdraaien', () => {
  const gemaaktOp = new Date('2026-11-20T08:00:00+01:00');
  const regel = (meldingId: string): Bundel['regels'][number] => ({
    meldingId,
    jongereId: null,
    versieNa: 2,
    voor: { status: 'R', eigenaarId: null, werkprocesId: null },
    nieuwWerkproces: null,
  });
  const bundel: Bundel = {
    id: 'b',
    handeling: 'neem',
    regels: [regel('m1'), regel('m2')],
    gemaaktOp,
    ongedaanOp: null,
  };
  const nu = [
    { id: 'm1', versie: 2 },
    { id: 'm2', versie: 2 },
  ];
  const na = (uren: number, ms = 0) => new Date(gemaaktOp.getTime() + uren * 3_600_000 + ms);

  it('kan tot en met twaalf uur later, en dan niet meer', () => {
    expect(refuseUndo(bundel, nu, na(12))).toBeUndefined();
    expect(refuseUndo(bundel, nu, na(12, 1))?.weigering.code).toBe('te-laat');
  });

  it('kan maar één keer', () => {
    expect(refuseUndo({ ...bundel, ongedaanOp: na(1) }, nu, na(2))?.weigering.code).toBe('al-ongedaan');
  });

  it('kan niet als iemand intussen met een van de meldingen verder ging', () => {
    const verder = [{ id: 'm1', versie: 3 }];
    expect(refuseUndo(bundel, [...verder, { id: 'm2', versie: 2 }], na(1))?.weigering.zin).toContain(
      'één melding is',
    );
    expect(refuseUndo(bundel, verder, na(1))?.weigering.zin).toContain('2 meldingen zijn');
  });
});
