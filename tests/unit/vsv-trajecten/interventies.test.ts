import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { padVan, refuseDoorbraakstap, refuseInterventie } from '#lib/vsv-trajecten/interventies/rules.ts';
import { DOORBRAAKSTAPPEN } from '#lib/werkprocessen/codelijsten/traject.ts';

const VANDAAG = datum('2026-11-26');
const coach = { soort: 'mbo-coach', label: 'MBO-coach', van: datum('2026-03-01'), tot: datum('2026-06-30') };
const invoer = (velden: object) => ({
  ...{ soort: 'mbo-coach', van: datum('2026-09-01'), tot: null, afloop: null, maatregelId: null },
  ...velden,
});
const veld = (uitkomst: ReturnType<typeof refuseInterventie>) =>
  Object.entries(uitkomst?.weigering.velden ?? {});

describe('een interventie vastleggen', () => {
  it('mag van vandaag zijn en niet van morgen', () => {
    expect(refuseInterventie([], invoer({ van: VANDAAG }), undefined, VANDAAG)).toBeUndefined();
    expect(veld(refuseInterventie([], invoer({ van: datum('2026-11-27') }), undefined, VANDAAG))).toEqual([
      ['van', 'Deze dag moet nog komen. Zet wat nog komt als stap in het plan.'],
    ]);
  });

  it('eindigt niet voor het begin; op de dag zelf mag', () => {
    const einde = (tot: string) =>
      refuseInterventie([], invoer({ tot: datum(tot), afloop: 'voltooid' }), undefined, VANDAAG);
    expect(einde('2026-09-01')).toBeUndefined();
    expect(veld(einde('2026-08-31'))).toEqual([['tot', 'Het einde ligt voor het begin op 1 sep 2026.']]);
  });

  it('een einde en hoe het eindigde horen bij elkaar', () => {
    const dag = datum('2026-10-01');
    expect(veld(refuseInterventie([], invoer({ tot: dag }), undefined, VANDAAG))[0]?.[0]).toBe('afloop');
    expect(veld(refuseInterventie([], invoer({ afloop: 'deels' }), undefined, VANDAAG))[0]?.[0]).toBe('tot');
  });

  it('twee keer dezelfde soort tegelijk kan niet, de dag erna wel; een andere soort mag ernaast', () => {
    const van = (dag: string, soort = 'mbo-coach') =>
      refuseInterventie([coach], invoer({ van: datum(dag), soort }), undefined, VANDAAG);
    expect(veld(van('2026-06-30'))).toEqual([
      ['van', 'MBO-coach staat er al vanaf 1 mrt 2026 tot en met 30 jun 2026.'],
    ]);
    expect(van('2026-07-01')).toBeUndefined();
    expect(van('2026-06-30', 'jobcoach')).toBeUndefined();
    expect(veld(van('2026-02-01'))[0]?.[0]).toBe('van');
  });

  it('begint binnen de periode van de maatregel die haar betaalt', () => {
    const maatregel = { id: 'm', naam: 'Pilot', van: datum('2026-09-01'), tot: datum('2026-12-31') };
    const met = (van: string, keuze: typeof maatregel | undefined = maatregel) =>
      refuseInterventie([], invoer({ van: datum(van), maatregelId: 'm' }), keuze, VANDAAG);
    expect(met('2026-09-01')).toBeUndefined();
    expect(veld(met('2026-08-31'))).toEqual([
      [
        'maatregelId',
        'Pilot loopt van 1 sep 2026 tot en met 31 dec 2026; deze interventie begon daarbuiten.',
      ],
    ]);
    expect(veld(refuseInterventie([], invoer({ maatregelId: 'x' }), undefined, VANDAAG))[0]?.[0]).toBe(
      'maatregelId',
    );
  });
});

describe('de stappen van een Doorbraak', () => {
  const doorbraak = { kern: 'doorbraak', van: datum('2026-09-01'), tot: null, stappen: [] };
  const zet = (op: string, code = 'overzicht', kern = 'doorbraak') =>
    refuseDoorbraakstap({ ...doorbraak, kern }, { code, op: datum(op) }, DOORBRAAKSTAPPEN, VANDAAG);

  it('zijn er zes, in een volgorde die het bureau kan wijzigen; gezet mag in elke volgorde', () => {
    expect(DOORBRAAKSTAPPEN).toHaveLength(6);
    expect(zet('2026-09-01', 'borgen')).toBeUndefined();
  });

  it('liggen niet voor het begin en niet in de toekomst, en horen alleen bij een Doorbraak', () => {
    expect(zet('2026-08-31')?.weigering.code).toBe('voor-begin');
    expect(zet('2026-11-27')?.weigering.code).toBe('datum-in-toekomst');
    expect(zet('2026-09-02', 'overzicht', 'jobcoach')?.weigering.code).toBe('geen-doorbraak');
    expect(zet('2026-09-02', 'onbekend')?.weigering.code).toBe('onbekende-stap');
  });

  it('een gezette stap die van de lijst is gehaald, blijft op het pad staan', () => {
    const gezet = [{ stap: 'oud', op: datum('2026-09-02'), notitie: null }];
    const pad = padVan([{ code: 'nieuw', label: 'Nieuw' }], gezet, new Map([['oud', 'Oude stap']]));
    expect(pad.map(({ label, gezet: dag }) => [label, dag?.op ?? null])).toEqual([
      ['Nieuw', null],
      ['Oude stap', '2026-09-02'],
    ]);
  });
});
