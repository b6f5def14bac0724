import { describe, expect, it } from 'vitest';
import type { Uitslag } from '#lib/indicatoren/model.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import { narekeningZin } from '#lib/publicaties/narekenen/labels.ts';
import { geheelVan, inVormVan, uitkomstVan, verschillenVan } from '#lib/publicaties/narekenen/rules.ts';
import type { Tabel } from '#lib/publicaties/onthulling/model.ts';

function uitslag(cellen: Record<string, number | null>, bekend = true): Uitslag {
  return {
    ...{ code: 'proef', versie: 1, bureau: 'proef', schooljaar: schooljaar('2023-2024') },
    ...{ peildatum: datum('2024-07-31'), bekendOp: datum('2024-09-01'), eenheid: 'melding', definitie: '' },
    bekend,
    cellen: Object.entries(cellen).map(([gemeente, teller]) => ({
      dimensies: { gemeente },
      teller,
      noemer: null,
      waarde: teller,
    })),
  };
}

function tabel(totaal: number, stein: number): Tabel {
  return {
    ...{ soort: 'aantallen', code: 'proef', meting: 'meldingen/2023-2024' },
    dimensies: [{ naam: 'gemeente', waarden: ['0971'] }],
    cellen: [
      { plaats: ['0971'], telling: stein },
      { plaats: ['*'], telling: totaal },
    ],
  };
}

describe('narekenen', () => {
  it('vergelijkt in de vorm van toen: een lege gemeente erbij maakt niets uit, een gevulde wel', () => {
    const toen = uitslag({ '0971': 3 });
    expect(inVormVan(toen, uitslag({ '0971': 3, '9999': 0 }))).toEqual(toen);
    expect(inVormVan(toen, uitslag({ '0971': 3, '9999': 1 })).cellen).toHaveLength(2);
  });

  it('een gemeente die van de lijst is en niets meer telt is nul; over een onbekend jaar is zij onbekend', () => {
    const toen = uitslag({ '0971': 3, '0888': 2 });
    expect(inVormVan(toen, uitslag({ '0971': 3 })).cellen[1]?.teller).toBe(0);
    expect(inVormVan(toen, uitslag({}, false)).cellen[0]?.teller).toBeNull();
  });

  it('wat verschilt staat er cel voor cel', () => {
    const vormen = (totaal: number, stein: number) => [
      { titel: 'Per gemeente', tabel: tabel(totaal, stein) },
    ];
    expect(verschillenVan(vormen(5, 5), vormen(5, 5))).toEqual([]);
    expect(verschillenVan(vormen(5, 5), vormen(5, 4))).toEqual([
      { tabel: 'Per gemeente', plaats: '0971', was: '5', nu: '4' },
    ]);
  });

  it('een verschil is verklaard door vernietiging, door wat later is ingelezen, of door niets', () => {
    const uit = (gelijk: boolean, vernietigd: number, laterIngelezen: number) =>
      uitkomstVan({ gelijk, vernietigd, laterIngelezen });
    expect([uit(true, 0, 0), uit(true, 3, 3)]).toEqual(['gelijk', 'gelijk']);
    expect([uit(false, 1, 1), uit(false, 0, 1), uit(false, 0, 0)]).toEqual([
      'vernietigd',
      'later-ingelezen',
      'anders',
    ]);
  });

  it('zegt in gewone woorden wanneer er is vernietigd en dat het cijfer blijft staan', () => {
    const zin = narekeningZin({
      ...{ uitkomst: 'vernietigd', hashKlopt: true, hash: 'a', hashNu: 'b', verschillen: [] },
      vernietigd: [{ op: datum('2027-11-21'), aantal: 2 }],
    });
    expect(zin).toContain('Gegevens vernietigd op 21 nov 2027');
    expect(zin).toContain('blijft staan');
  });

  it('van een tabel het geheel', () => {
    expect(geheelVan(undefined)).toBeNull();
    expect(geheelVan({ ...tabel(7, 7), cellen: [{ plaats: ['0971'], telling: 7 }] } as Tabel)).toBeNull();
  });
});
