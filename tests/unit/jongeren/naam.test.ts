import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNaam,
  formatNaamInLijst,
  sorteersleutel,
  zoektokens,
  zoektokensVanNaam,
  splitsNaam,
} from '#lib/jongeren/naam.ts';

const fatima = { voornamen: 'Fatima Zohra', voorvoegsel: 'van der', geslachtsnaam: 'Berg' };

describe('een naam tonen', () => {
  it('noemt iemand zoals die genoemd wordt', () => {
    expect(formatNaam(fatima)).toBe('Fatima van der Berg');
    expect(formatNaam({ ...fatima, roepnaam: 'Zoë' })).toBe('Zoë van der Berg');
    expect(formatNaam({ roepnaam: 'Sem', geslachtsnaam: 'Jansen' })).toBe('Sem Jansen');
  });

  it('zet in een lijst de geslachtsnaam voorop', () => {
    expect(formatNaamInLijst(fatima)).toBe('Berg, Fatima van der');
  });

  it('laat een punt uit de BRP weg en zegt wanneer de naam onbekend is', () => {
    expect(formatNaam({ voornamen: '.', geslachtsnaam: 'Tesfay' })).toBe('Tesfay');
    expect(formatNaam({ voornamen: 'Amina', geslachtsnaam: '.' })).toBe('Amina');
    expect(formatNaam({ geslachtsnaam: '.' })).toBe('Naam onbekend');
    expect(formatNaamInLijst({})).toBe('Naam onbekend');
  });
});

describe('namen sorteren', () => {
  it('kijkt niet naar het voorvoegsel en niet naar accenten', () => {
    const namen = [
      { roepnaam: 'Anna', geslachtsnaam: 'Bos' },
      { roepnaam: 'Anna', voorvoegsel: 'de', geslachtsnaam: 'Bergen' },
      { roepnaam: 'Zara', voorvoegsel: 'van den', geslachtsnaam: 'Berg' },
      { roepnaam: 'Émile', geslachtsnaam: 'Berg' },
    ];
    const gesorteerd = [...namen].sort((a, b) => (sorteersleutel(a) < sorteersleutel(b) ? -1 : 1));
    expect(gesorteerd.map(formatNaam)).toEqual([
      'Émile Berg',
      'Zara van den Berg',
      'Anna de Bergen',
      'Anna Bos',
    ]);
  });
});

describe('zoeken op naam', () => {
  it('splitst bij een streepje en een apostrof', () => {
    expect(zoektokens("D'Angelo-El Amrani")).toEqual(['d', 'angelo', 'el', 'amrani']);
    expect(zoektokens('’t Hooft')).toEqual(['t', 'hooft']);
  });

  it('leest over hoofdletters en accenten heen', () => {
    expect(zoektokens('ŞAHİN')).toEqual(['sahin']);
    expect(zoektokens('Yıldız')).toEqual(['yildiz']);
    expect(zoektokens('Müller Łukasz Bjørn Straße')).toEqual(['muller', 'lukasz', 'bjorn', 'strasse']);
  });

  it('vindt ook de voornamen die niet gebruikt worden', () => {
    expect(zoektokensVanNaam(fatima)).toEqual(['fatima', 'zohra', 'van', 'der', 'berg']);
  });

  it('geeft elk woord een keer en niets bij alleen leestekens', () => {
    expect(zoektokens('Jan jan JAN')).toEqual(['jan']);
    expect(zoektokens(" - ' . ")).toEqual([]);
  });

  it('geeft bij elke tekst woorden die zelf niet meer veranderen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        const woorden = zoektokens(tekst);
        expect(zoektokens(woorden.join(' '))).toEqual(woorden);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('wat in een zoekvak is getypt, als delen van een naam', () => {
  it.each([
    ['Tim Onbekend', 'Tim', '', 'Onbekend'],
    ['Onbekend, Tim', 'Tim', '', 'Onbekend'],
    ['Jan de Vries', 'Jan', 'de', 'Vries'],
    ['Vries, Jan de', 'Jan', 'de', 'Vries'],
    ['de Vries, Jan', 'Jan', 'de', 'Vries'],
    ['van der Berg, Fatima', 'Fatima', 'van der', 'Berg'],
    ['Fatima van der Berg-Jansen', 'Fatima', 'van der', 'Berg-Jansen'],
    ['Noor', 'Noor', '', ''],
    ['12-3-2004', '', '', ''],
  ])('%s', (tekst, voornamen, voorvoegsel, geslachtsnaam) => {
    expect(splitsNaam(tekst)).toEqual({ voornamen, voorvoegsel, geslachtsnaam });
  });
});
