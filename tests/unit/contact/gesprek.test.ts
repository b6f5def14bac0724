import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { LEEG_GESPREK } from '#lib/contact/gesprek/model.ts';
import { leesbaar, volgendeUit } from '#lib/contact/gesprek/rules.ts';

const gesprek = {
  ...LEEG_GESPREK,
  afspraken: [
    { wat: 'Ouders bellen de huisarts', wie: 'ouders', datum: datum('2026-03-13') },
    { wat: 'Mail naar school', wie: 'ik', datum: datum('2026-03-20') },
    { wat: 'Terugbellen', wie: 'Ik', datum: datum('2026-03-16') },
  ],
};

describe('wat is afgesproken', () => {
  it('wordt de volgende actie als ik het zelf doe, de eerste dag het eerst', () => {
    expect(volgendeUit(gesprek, { actie: null, datum: null })).toEqual({
      actie: 'Terugbellen',
      datum: '2026-03-16',
    });
  });
  it('gaat niet voor wat als volgende actie is getypt', () => {
    const getypt = { actie: 'Huisbezoek', datum: datum('2026-03-30') };
    expect(volgendeUit(gesprek, getypt)).toBe(getypt);
  });
  it('wordt geen volgende actie zonder dag of als een ander het doet', () => {
    const zonder = { ...gesprek, afspraken: gesprek.afspraken.slice(0, 1) };
    expect(volgendeUit(zonder, { actie: null, datum: null })).toEqual({ actie: null, datum: null });
  });
});

it('een verslag leest als koppen met tekst; wat leeg is, valt weg', () => {
  expect(leesbaar({ ...gesprek, gesprekssoort: 'verzuimgesprek', aanwezig: 'Sanne, moeder' })).toEqual([
    { kop: 'Soort gesprek', tekst: 'Verzuimgesprek' },
    { kop: 'Aanwezig', tekst: 'Sanne, moeder' },
    {
      kop: 'Afspraken',
      tekst:
        'Ouders bellen de huisarts (ouders, uiterlijk 13 mrt 2026)\nMail naar school (ik, uiterlijk 20 mrt 2026)\nTerugbellen (Ik, uiterlijk 16 mrt 2026)',
    },
  ]);
});
