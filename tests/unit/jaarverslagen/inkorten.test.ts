import { describe, expect, it } from 'vitest';
import type { Rooster } from '#lib/jaarverslagen/roosters/model.ts';
import { inkorten } from '#lib/jaarverslagen/uitgeven/inkorten/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';

const JAAR = '2023-2024' as Schooljaar;
const rooster = (rijen: Record<string, readonly string[]>): Rooster => ({
  ...{ kop: 'resultaat', jaren: [JAAR], telbaar: false },
  kolommen: [
    { soort: 'cel', code: '0888', label: 'Beek', jaar: JAAR },
    { soort: 'cel', code: 'buiten', label: 'buiten de regio', jaar: JAAR },
    { soort: 'totaal', code: '', label: 'totaal', jaar: JAAR },
  ],
  rijen: Object.entries(rijen).map(([label, cellen]) => ({
    ...{ label, sleutel: label, soort: label === 'Totaal' ? ('totaal' as const) : ('rij' as const) },
    cellen: cellen.map((tekst) => ({ tekst, waarde: null })),
  })),
});

describe('een beschermde tabel om te lezen', () => {
  it('zegt in één zin welke regels en kolommen overal <5 zijn, en laat wat verborgen is staan', () => {
    const { rooster: kort, noten } = inkorten(
      rooster({
        werkt: ['12', '<5', '14'],
        verhuisd: ['<5', '<5', '<5'],
        detentie: ['<5', '<5', '<5'],
        hulp: ['·', '<5', '<5'],
        Totaal: ['≈ 20', '<5', '21'],
      }),
    );
    expect(kort.rijen.map(({ label, cellen }) => [label, ...cellen.map(({ tekst }) => tekst)])).toEqual([
      ['werkt', '12', '14'],
      ['hulp', '·', '<5'],
      ['Totaal', '≈ 20', '21'],
    ]);
    expect(kort.kolommen.map(({ label }) => label)).toEqual(['Beek', 'totaal']);
    expect(noten).toEqual([
      'Overal <5, en daarom geen eigen regel: verhuisd; detentie.',
      'Overal <5, en daarom geen eigen kolom: buiten de regio.',
    ]);
  });

  it('laat een tabel heel waarvan anders niets overblijft', () => {
    const klein = rooster({ werkt: ['<5', '<5', '<5'], Totaal: ['<5', '<5', '<5'] });
    expect(inkorten(klein)).toEqual({ rooster: klein, noten: [] });
  });
});
