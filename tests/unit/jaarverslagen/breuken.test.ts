import { describe, expect, it } from 'vitest';
import { MELDINGEN_LEERPLICHT } from '#lib/indicatoren/catalogus/meldingen-leerplicht.ts';
import type { Trendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { tabelVan } from '#lib/jaarverslagen/boom/tabellen.ts';
import { breukjaren, breuknoten, jaarbreukenVan, stukkenVan } from '#lib/jaarverslagen/breuken/rules.ts';
import { roosterVan } from '#lib/jaarverslagen/roosters/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { antwoord, ONDERDEEL, TWEE_JAREN } from './proef.ts';

const heel = antwoord({ '2021-2022': { absoluut: [1, 1] }, ...TWEE_JAREN });
const JAREN = ['2021-2022', '2022-2023', '2023-2024'];

const breuk = (vanaf: string, raakt: readonly string[] = [], openbaar = true): Trendbreuk => ({
  ...{ id: vanaf, vanaf: datum(vanaf), soort: 'registratie', zin: 'Nieuw systeem.', bron: 'het bureau' },
  ...{ raakt, openbaar, door: null },
});
const breukenVan = (...breuken: Trendbreuk[]) => jaarbreukenVan(heel.indicator, heel.trend, breuken);

describe('een trendbreuk tussen jaren die naast elkaar staan', () => {
  it('hoort bij het eerste schooljaar dat eronder valt, als zij dit cijfer raakt', () => {
    expect(breukenVan(breuk('2023-08-01'), breuk('2022-10-01')).map(({ vanaf }) => vanaf)).toEqual([
      '2022-2023',
      '2023-2024',
    ]);
    expect(breukenVan(breuk('2023-08-01', ['onderwerp:thuiszitters']))).toEqual([]);
    expect(breukenVan(breuk('2021-09-01'))).toEqual([]);
  });

  it('komt ook van een andere definitie', () => {
    const toen = { ...MELDINGEN_LEERPLICHT, reden: 'Preventief telt mee.' };
    const vernieuwd = { ...MELDINGEN_LEERPLICHT, versie: 2, geldigVan: datum('2022-08-01'), eerder: [toen] };
    expect(jaarbreukenVan(vernieuwd, heel.trend, [])).toEqual([
      { vanaf: '2022-2023', waarom: 'Versie 2 van de definitie geldt. Preventief telt mee.', openbaar: true },
    ]);
  });

  it('staat in de kop en onder de tabel; buiten alleen wat buiten verteld mag worden', () => {
    const breuken = breukenVan(breuk('2023-08-01', [], false));
    const rooster = roosterVan({ ...ONDERDEEL, jaren: 2 }, heel);
    const naBreuk = breukjaren(breuken, 'intern');
    const noten = breuknoten(breuken, rooster.jaren, 'intern');
    const { kolommen } = tabelVan('Meldingen', rooster, { noten, naBreuk });
    expect(kolommen.slice(1, 3).map(({ kop }) => kop)).toEqual([
      'Beek 2022-2023',
      'Beek 2023-2024 (na trendbreuk)',
    ]);
    expect(noten).toEqual([expect.stringContaining('Nieuw systeem. Bron: het bureau.')]);
    expect(breuknoten(breuken, rooster.jaren, 'openbaar')).toEqual([]);
    expect(breukjaren(breuken, 'openbaar')).toEqual([]);
  });

  it('zwijgt over een tabel van één jaar', () => {
    const breuken = breukenVan(breuk('2023-08-01'));
    expect(breuknoten(breuken, ['2023-2024'], 'intern')).toEqual([]);
    const { kolommen } = tabelVan('Meldingen', roosterVan(ONDERDEEL, heel), {
      ...{ noten: [], naBreuk: breukjaren(breuken, 'intern') },
    });
    expect(kolommen.map(({ kop }) => kop)).not.toContainEqual(expect.stringContaining('trendbreuk'));
  });

  it('breekt de lijn: geen stuk loopt eroverheen', () => {
    const punten = JAREN.map((label, plek) => ({ label, waarde: plek + 1 }));
    expect(stukkenVan(breukenVan(breuk('2023-08-01')), punten)).toEqual([
      { naam: '2021-2022 tot en met 2022-2023', cijfers: [1, 2, null] },
      { naam: '2023-2024', cijfers: [null, null, 3] },
    ]);
    expect(stukkenVan([], punten)).toHaveLength(1);
  });
});
