import { describe, expect, it } from 'vitest';
import type { Bevolkingsstand } from '#lib/bevolking/model.ts';
import { decideTaken, nadertAchttien } from '#lib/bevolking/rules.ts';
import { datum } from '#lib/kalender/model.ts';

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

describe('18 jaar (Leerplichtwet 1969, art. 1b en 4b)', () => {
  it('vanaf 28 dagen ervoor tot en met de verjaardag', () => {
    const op = (dag: string) => nadertAchttien(d('2008-12-31'), d(dag));
    expect([op('2026-12-02'), op('2026-12-03'), op('2026-12-31'), op('2027-01-01')]).toEqual([
      null,
      '2026-12-31',
      '2026-12-31',
      null,
    ]);
  });
});
