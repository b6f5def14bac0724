import { describe, expect, it } from 'vitest';
import { KERN_BIJ_TAAK, TAKEN, type Bevolkingsstand } from '#lib/bevolking/model.ts';
import { decideTaken } from '#lib/bevolking/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { metAltijd, resultaatlijstVan, startlijst } from '#lib/werkprocessen/startlijsten.ts';

const d = datum;
const VERHUISD: Bevolkingsstand = {
  ...{ jongereId: 'een', geboortedatum: d('2012-03-01'), overledenOp: null, woontSinds: d('2026-11-01') },
  ...{ gemeente: '0363', vorigeGemeente: '1883', woontHier: false, woondeHier: true, heeftVorige: true },
  ...{ heeftDossier: true, heeftOpenWerk: true, verantwoordelijkeId: null, gezet: [], lopend: [] },
};
const taken = (rest: Partial<Bevolkingsstand>, op = '2026-11-25') =>
  decideTaken({ ...VERHUISD, ...rest }, d(op)).map((taak) => [taak.soort, taak.code]);

describe('verhuizing (Leerplichtregeling 1995, art. 3 lid 2: het dossier gaat mee)', () => {
  it('naar een andere gemeente: overdragen, één keer', () => {
    expect(taken({})).toEqual([['open', 'T14']]);
    expect(taken({ gezet: ['T14/2026-11-01'] })).toEqual([]);
  });
  it('zonder dossier is er niets over te dragen', () => expect(taken({ heeftDossier: false })).toEqual([]));
  it('92 dagen later nog wel, 93 dagen later is het geschiedenis', () => {
    expect(taken({}, '2027-02-01')).toEqual([['open', 'T14']]);
    expect(taken({}, '2027-02-02')).toEqual([]);
  });
  it('weer hier: wat liep, vervalt', () => {
    expect(
      taken({
        gemeente: '1883',
        vorigeGemeente: '0363',
        woontHier: true,
        woondeHier: false,
        lopend: ['T14'],
      }),
    ).toEqual([['vervalt', 'T14']]);
  });
});

describe('vertrek en overlijden (Leerplichtwet 1969, art. 19: wie hier als ingezetene woont)', () => {
  it('adres onbekend of buitenland: vertrek nagaan', () =>
    expect(taken({ gemeente: null })).toEqual([['open', 'vertrek']]));
  it('overlijden vraagt alleen iets als er werk loopt', () => {
    expect(taken({ overledenOp: d('2026-11-20') })).toEqual([['open', 'overlijden']]);
    expect(taken({ overledenOp: d('2026-11-20'), heeftOpenWerk: false })).toEqual([]);
  });
});

describe('elk werk is af te sluiten met een einde dat bij de taak past', () => {
  const SOORTEN = ['relatief-verzuim', 'absoluut-verzuim', 'preventief', 'verzuim-18plus'];
  const kernen = (soort: string) => startlijst(resultaatlijstVan(soort)).map(({ kern }) => kern);
  const eindes = TAKEN.filter((taak) => KERN_BIJ_TAAK[taak].length > 0);
  it.each(eindes.flatMap((taak) => SOORTEN.map((soort) => [taak, soort] as const)))(
    '%s bij %s',
    (taak, soort) => {
      expect(KERN_BIJ_TAAK[taak].some((kern) => kernen(soort).includes(kern))).toBe(true);
    },
  );

  it('overlijden wordt nergens vastgelegd als uitschrijving, ook niet met een eigen lijst', () => {
    for (const soort of [...SOORTEN, 'vrijstelling', 'verlof', 'vsv'])
      expect(kernen(soort), soort).toContain('overleden');
    expect(KERN_BIJ_TAAK.overlijden).toEqual(['overleden']);
    const eigen = metAltijd([{ code: 'weg', label: 'Uit beeld', kern: 'uitschrijving-brp' }]);
    expect(eigen.map(({ kern }) => kern)).toEqual(['uitschrijving-brp', 'overleden']);
    expect(metAltijd([{ code: 'x', label: 'X', kern: 'overleden' }])).toHaveLength(1);
  });

  it('Leerplichtwet 1969, art. 4b: absoluut verzuim eindigt op 18 jaar, en kan ook in handhaving eindigen', () => {
    for (const kern of [
      'geen-doelgroep',
      'traject-doorstroompunt',
      'halt',
      'proces-verbaal',
      'last-onder-dwangsom',
    ])
      expect(kernen('absoluut-verzuim')).toContain(kern);
  });
});
