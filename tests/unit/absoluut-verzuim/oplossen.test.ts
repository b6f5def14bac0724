import { describe, expect, it } from 'vitest';
import { opgelostDoor, uitkomstBijKern, type Stand } from '#lib/absoluut-verzuim/rules.ts';
import { refuseUndo } from '#lib/absoluut-verzuim/samen/rules.ts';
import { stelBij } from '#lib/absoluut-verzuim/volgen/rules.ts';
import type { Dossierstand } from '#lib/absoluut-verzuim/volgen/model.ts';

const NIETS: Stand = {
  ...{ overleden: false, woontHier: true, ingeschreven: false, vrijgesteld: false, plicht: 'leerplicht' },
};

describe('wanneer een signaal is opgelost (Leerplichtwet 1969, art. 2 lid 1 en art. 19)', () => {
  it('leerplichtig, hier wonend, zonder school en vrijstelling: het blijft staan', () =>
    expect(opgelostDoor(NIETS)).toBeNull());
  it('een school, een vrijstelling (art. 5), een ander adres of geen plicht lost het op', () => {
    expect(opgelostDoor({ ...NIETS, ingeschreven: true })).toBe('ingeschreven');
    expect(opgelostDoor({ ...NIETS, vrijgesteld: true })).toBe('vrijstelling');
    expect(opgelostDoor({ ...NIETS, woontHier: false })).toBe('verhuisd');
    expect(opgelostDoor({ ...NIETS, plicht: null })).toBe('geen-plicht');
  });
  it('een onbekend adres lost niets op', () =>
    expect(opgelostDoor({ ...NIETS, woontHier: null })).toBeNull());
  it('overlijden gaat voor alles', () =>
    expect(opgelostDoor({ ...NIETS, overleden: true, ingeschreven: true })).toBe('overleden'));
  it('een afloop zonder bevestiging wordt de uitkomst van het signaal', () => {
    expect(uitkomstBijKern('inschrijving-school')).toBe('ingeschreven');
    expect(uitkomstBijKern('uitschrijving-brp')).toBe('verhuisd');
    expect(uitkomstBijKern('iets-anders')).toBe('onterecht');
  });
});

describe('samen beoordelen terugdraaien', () => {
  const op = (uur: string) => new Date(`2026-11-25T${uur}:00Z`);
  const bundel = {
    id: 'b',
    uitkomst: 'onterecht',
    regels: [],
    gemaaktOp: op('08:00'),
    ongedaanOp: null,
  } as const;
  it('kan tot twaalf uur later, en één keer', () => {
    expect(refuseUndo(bundel, [], op('20:00'))).toBeUndefined();
    expect(refuseUndo(bundel, [], op('20:01'))?.weigering.code).toBe('te-laat');
    expect(refuseUndo({ ...bundel, ongedaanOp: op('09:00') }, [], op('10:00'))?.weigering.code).toBe(
      'al-ongedaan',
    );
  });
});

describe('signaal, melding en werk zijn één verhaal (art. 19 en 21)', () => {
  const stand = (rest: Partial<Dossierstand>): Dossierstand =>
    ({ ...NIETS, jongereId: 'j', signaalId: null, melding: null, werk: null, ...rest }) as Dossierstand;
  it('een open signaal sluit vanzelf als er een school is', () => {
    expect(stelBij(stand({ signaalId: 's', ingeschreven: true }), 'leerplicht', String)).toEqual([
      { soort: 'beoordeel', signaalId: 's', uitkomst: 'ingeschreven', vanzelf: true },
    ]);
  });
  it('en blijft staan zolang er geen school is', () =>
    expect(stelBij(stand({ signaalId: 's' }), 'leerplicht', String)).toEqual([]));
});
