import { describe, expect, it } from 'vitest';
import { controleer, staatOpen, totaalVan, type Tecontroleren } from '#lib/jaarverslagen/controles/rules.ts';
import type { Rooster } from '#lib/jaarverslagen/roosters/model.ts';
import { roosterVan } from '#lib/jaarverslagen/roosters/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { antwoord, ONDERDEEL, TWEE_JAREN } from './proef.ts';

const tabel = (anders: Partial<Tecontroleren> = {}): Tecontroleren => ({
  ...{ id: 'a', titel: 'Meldingen', telling: null, rooster: roosterVan(ONDERDEEL, antwoord(TWEE_JAREN)) },
  ...anders,
});

/** One column "Beek" of the table as the report of 2023-2024 prints it: rows that add up to 70, under them 75. */
const BEEK: Rooster = {
  ...{ kop: 'bestemming', jaren: ['2023-2024' as Schooljaar], telbaar: true },
  kolommen: [{ soort: 'totaal', code: '', label: 'Beek', jaar: '2023-2024' as Schooljaar }],
  rijen: [10, 3, 33, 5, 3, 0, 4, 3, 0, 0, 9, 75].map((waarde, plek, alle) => ({
    ...{ soort: plek === alle.length - 1 ? 'totaal' : 'rij', sleutel: String(plek), label: `rij ${plek}` },
    cellen: [{ waarde, tekst: String(waarde) }],
  })),
};

describe('optellingen', () => {
  it('kloppen bij een tabel zoals Baken haar maakt', () => {
    const controles = controleer([tabel()], []);
    expect(controles.map(({ code, klopt }) => [code, klopt])).toEqual([
      ['rijen/a', true],
      ['kolommen/a', true],
    ]);
  });

  it('zien dat rijen niet optellen tot het afgedrukte totaal: 70 tegen 75', () => {
    const [controle] = controleer([tabel({ rooster: BEEK })], []);
    expect(controle).toMatchObject({ klopt: false, getallen: 'Beek: samen 70, totaal 75', uitleg: null });
    expect(controle && staatOpen(controle)).toBe(true);
  });

  it('zijn klaar met een regel uitleg bij dezelfde getallen', () => {
    const uitleg = { controle: 'rijen/a', getallen: 'Beek: samen 70, totaal 75', zin: 'Zo gedrukt.' };
    const [controle] = controleer([tabel({ rooster: BEEK })], [uitleg]);
    expect(controle?.uitleg).toBe('Zo gedrukt.');
    expect(controle && staatOpen(controle)).toBe(false);
  });

  it('vragen opnieuw uitleg als de getallen zijn veranderd', () => {
    const uitleg = { controle: 'rijen/a', getallen: 'Beek: samen 70, totaal 74', zin: 'Zo gedrukt.' };
    const [controle] = controleer([tabel({ rooster: BEEK })], [uitleg]);
    expect(controle).toMatchObject({ uitleg: null, verouderd: 'Zo gedrukt.' });
  });

  it('zeggen niets over een onbekend getal', () => {
    const rooster = roosterVan(ONDERDEEL, antwoord({ '2023-2024': null }));
    expect(controleer([tabel({ rooster })], []).every(({ klopt }) => klopt)).toBe(true);
  });

  it('vergelijken tabellen die met dezelfde woorden zeggen wat zij tellen', () => {
    const een = tabel({ telling: 'Meldingen' });
    const ander = tabel({ id: 'b', titel: 'Beek', telling: 'meldingen ', rooster: BEEK });
    const los = tabel({ id: 'c', telling: 'iets anders' });
    expect(controleer([een, ander, los], []).find(({ soort }) => soort === 'telling')).toMatchObject({
      ...{ code: 'telling/meldingen', klopt: false, onderdelen: ['a', 'b'] },
      getallen: 'Meldingen: 42, Beek: 75',
    });
  });

  it('een groep is de som van haar delen', () => {
    const rij = (soort: 'groep' | 'deel', waarde: number) => ({
      ...{ soort, sleutel: `${soort}${waarde}`, label: soort },
      cellen: [{ waarde, tekst: String(waarde) }],
    });
    const rooster: Rooster = { ...BEEK, rijen: [rij('groep', 4), rij('deel', 1), rij('deel', 2)] };
    expect(controleer([tabel({ rooster })], [])[0]?.getallen).toBe('groep, Beek: samen 3, totaal 4');
  });
});

it('het totaal van een tabel is dat van haar laatste jaar', () => {
  expect(totaalVan(roosterVan({ ...ONDERDEEL, jaren: 2 }, antwoord(TWEE_JAREN)))).toBe(42);
});
