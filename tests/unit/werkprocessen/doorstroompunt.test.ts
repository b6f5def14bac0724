import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { DOELGROEPEN, type Stapregistratie } from '#lib/werkprocessen/model.ts';
import { ROUTEKAART_DOORSTROOMPUNT } from '#lib/werkprocessen/routekaarten/doorstroompunt.ts';
import {
  kaartVan,
  nextStap,
  onaangeraakteFasen,
  ongezetVoor,
  padVoorDoelgroep,
} from '#lib/werkprocessen/routekaarten/rules.ts';

const mark = (stap: string): Stapregistratie => ({
  id: stap,
  stap,
  gezetOp: datum('2026-11-23'),
  geregistreerdOp: new Date(0),
  gebruikerId: null,
  uitkomst: null,
  overgeslagen: false,
  afwijkreden: null,
  motivering: null,
});
const werk = (doelgroep: string | null) => ({ soort: 'vsv', routekaart: 'DSP', doelgroep });

describe('routekaart Doorstroompunt', () => {
  it('heeft dertien stappen in vijf fasen; fase 2 begint bij stap 4 en fase 5 bij stap 12', () => {
    const perFase = (nummer: number) =>
      ROUTEKAART_DOORSTROOMPUNT.stappen.filter(({ fase }) => fase === nummer).map(({ code }) => code);
    expect([1, 2, 3, 4, 5].map(perFase)).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6', '7'],
      ['8'],
      ['9', '10', '11'],
      ['12', '13'],
    ]);
  });

  it('kent voor elke doelgroep een weg, naar een stap die bestaat', () => {
    const codes = ROUTEKAART_DOORSTROOMPUNT.stappen.map(({ code }) => code);
    expect(ROUTEKAART_DOORSTROOMPUNT.doelgroepen?.paden.map(({ doelgroep }) => doelgroep)).toEqual([
      ...DOELGROEPEN,
    ]);
    for (const { naar } of ROUTEKAART_DOORSTROOMPUNT.doelgroepen?.paden ?? []) expect(codes).toContain(naar);
  });

  it('gaat zonder doelgroep langs alle stappen, en voor geen doelgroep van 3 meteen naar terugkoppelen', () => {
    expect(kaartVan(werk(null))?.stappen).toHaveLength(13);
    const kaart = kaartVan(werk('geen-doelgroep'));
    expect(kaart?.stappen.map(({ code }) => code)).toEqual(['1', '2', '3', '12', '13']);
    expect(kaart?.fasen.map(({ nummer }) => nummer)).toEqual([1, 5]);
    expect(kaart && nextStap(kaart, ['1', '2', '3'].map(mark))?.code).toBe('12');
  });

  it('vraagt geen reden voor wat niet op de weg ligt', () => {
    const kaart = padVoorDoelgroep(ROUTEKAART_DOORSTROOMPUNT, 'geen-doelgroep');
    const gezet = ['1', '2', '3'].map(mark);
    expect(ongezetVoor(kaart, gezet, '12')).toEqual([]);
    expect(onaangeraakteFasen(kaart, [...gezet, mark('12')])).toEqual([]);
    expect(ongezetVoor(ROUTEKAART_DOORSTROOMPUNT, gezet, '12').map(({ code }) => code)).toEqual(
      '4 5 6 7 8 9 10 11'.split(' '),
    );
  });
});
