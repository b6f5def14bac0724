import { describe, expect, it } from 'vitest';
import { beperkTot, roosterVan } from '#lib/jaarverslagen/roosters/rules.ts';
import type { Rooster } from '#lib/jaarverslagen/roosters/model.ts';
import { antwoord, ONDERDEEL, TWEE_JAREN } from './proef.ts';

const getallen = ({ rijen }: Rooster) => rijen.map(({ cellen }) => cellen.map(({ waarde }) => waarde));
const koppen = ({ kolommen }: Rooster) => kolommen.map(({ label, jaar }) => `${label} ${jaar}`);

describe('een tabel van het jaarverslag', () => {
  it('heeft rijen, kolommen en totalen zoals op de pagina van het cijfer', () => {
    const rooster = roosterVan(ONDERDEEL, antwoord(TWEE_JAREN));
    expect(koppen(rooster)).toEqual(['Beek 2023-2024', 'Stein 2023-2024', 'totaal 2023-2024']);
    expect(getallen(rooster)).toEqual([
      [10, 1, 11],
      [0, 0, 0],
      [20, 5, 25],
      [4, 2, 6],
      [34, 8, 42],
    ]);
  });

  it('zet twee schooljaren naast elkaar, per gemeente', () => {
    const rooster = roosterVan({ ...ONDERDEEL, jaren: 2 }, antwoord(TWEE_JAREN));
    expect(koppen(rooster)).toEqual([
      'Beek 2022-2023',
      'Beek 2023-2024',
      'Stein 2022-2023',
      'Stein 2023-2024',
      'totaal 2022-2023',
      'totaal 2023-2024',
    ]);
    expect(getallen(rooster)[0]).toEqual([1, 10, 2, 1, 3, 11]);
  });

  it('laat een onbekend jaar onbekend, geen nul', () => {
    const rooster = roosterVan(
      { ...ONDERDEEL, jaren: 2 },
      antwoord({ '2022-2023': null, '2023-2024': TWEE_JAREN['2023-2024'] }),
    );
    expect(rooster.rijen[0]?.cellen.map(({ tekst }) => tekst)).toEqual([
      'onbekend',
      '10',
      'onbekend',
      '1',
      'onbekend',
      '11',
    ]);
  });

  it('toont aandelen van het laatste jaar, samen 100', () => {
    const rooster = roosterVan({ ...ONDERDEEL, jaren: 2, aandelen: true }, antwoord(TWEE_JAREN));
    const aandelen = rooster.rijen.map(({ cellen }) => cellen.at(-1)?.tekst);
    expect(aandelen).toEqual(['26%', '0%', '60%', '14%', '100%']);
  });

  it('met alleen gekozen rijen blijft het totaal dat van het hele cijfer', () => {
    const indeling = { ...ONDERDEEL.indeling, kolom: null, alleen: ['signaal'] };
    expect(getallen(roosterVan({ ...ONDERDEEL, indeling }, antwoord(TWEE_JAREN)))).toEqual([[25], [42]]);
  });

  it('vertelt voor een gemeente alleen wat daar telt', () => {
    const indeling = { ...ONDERDEEL.indeling, kolom: null };
    const rooster = roosterVan(
      { ...ONDERDEEL, indeling },
      beperkTot(antwoord(TWEE_JAREN), 'gemeente', '0971'),
    );
    expect(getallen(rooster)).toEqual([[1], [0], [5], [2], [8]]);
  });
});
