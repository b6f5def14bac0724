import { describe, expect, it } from 'vitest';
import { PARAMETERS_2026, type OpenbareTabel } from '#lib/publicaties/onthulling/model.ts';
import { snedeVan } from '#lib/publicaties/snede.ts';

const tabel: OpenbareTabel = {
  soort: 'aantallen',
  code: 'meldingen/soort-gemeente/2023-2024',
  meting: 'meldingen',
  parameters: PARAMETERS_2026,
  dimensies: [
    { naam: 'soort', waarden: ['signaal'] },
    { naam: 'gemeente', waarden: ['0888', '0971'] },
  ],
  cellen: [
    { plaats: ['signaal', '0888'], cel: { soort: 'onderdrukt', tekst: '<5', reden: 'klein' } },
    { plaats: ['signaal', '0971'], cel: { soort: 'waarde', waarde: 20 } },
    { plaats: ['signaal', 'totaal'], cel: { soort: 'afgerond', waarde: 25, op: 5 } },
    { plaats: ['totaal', '0888'], cel: { soort: 'onderdrukt', tekst: '<5', reden: 'klein' } },
  ],
};

describe('wat gepubliceerd is van één gemeente', () => {
  it('zijn precies de cellen van die gemeente, met wat verborgen was nog verborgen', () => {
    const snede = snedeVan(tabel, 'gemeente', '0888');
    expect(snede?.dimensies.map(({ naam }) => naam)).toEqual(['soort']);
    expect(snede?.cellen).toEqual([
      { plaats: ['signaal'], cel: { soort: 'onderdrukt', tekst: '<5', reden: 'klein' } },
      { plaats: ['totaal'], cel: { soort: 'onderdrukt', tekst: '<5', reden: 'klein' } },
    ]);
  });

  it('een gemeente die niet in de tabel staat, of een tabel zonder gemeenten, geeft niets', () => {
    expect(snedeVan(tabel, 'gemeente', '1883')).toBeUndefined();
    expect(snedeVan(tabel, 'gemeente', 'totaal')).toBeUndefined();
    expect(snedeVan(tabel, 'sector', 'po')).toBeUndefined();
  });
});
