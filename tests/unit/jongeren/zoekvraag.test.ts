import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bevatNummer, leesZoekvraag, nummerUit } from '#lib/jongeren/rules.ts';

describe('wat iemand in het zoekveld typt', () => {
  it('herkent een nummer, hoe het ook is geschreven', () => {
    for (const tekst of [
      '999990019',
      '9999.90.019',
      '9999 90 019',
      '9999-90-019',
      'berg 999990019',
      '99999001',
    ])
      expect(bevatNummer(tekst), tekst).toBe(true);
    expect(nummerUit('berg 9999 90 019')).toBe('9999 90 019');
  });

  it('houdt een geboortedatum niet voor een nummer', () => {
    for (const tekst of ['12-03-2010', '12 03 2010', '2010-03-12', 'berg 12/3/2010', 'jansen 2010'])
      expect(bevatNummer(tekst), tekst).toBe(false);
  });

  it('leest woorden, een dag en een jaar door elkaar', () => {
    expect(leesZoekvraag('Berg, Fatima van der')).toEqual({
      soort: 'naam',
      woorden: ['berg', 'fatima', 'van', 'der'],
      geboren: null,
    });
    expect(leesZoekvraag('fat 12 mrt 2010')).toMatchObject({
      woorden: ['fat'],
      geboren: { van: '2010-03-12', tot: '2010-03-12' },
    });
    expect(leesZoekvraag('2010 fat')).toMatchObject({
      woorden: ['fat'],
      geboren: { van: '2010-01-01', tot: '2010-12-31' },
    });
    expect(leesZoekvraag('  ')).toEqual({ soort: 'leeg' });
  });

  it('geeft nooit negen cijfers als zoekwoord door', () => {
    const cijfers = fc.stringMatching(/^[1-9]\d{8}$/);
    fc.assert(
      fc.property(cijfers, fc.constantFrom('', 'jansen ', 'x'), (nummer, voor) => {
        const vraag = leesZoekvraag(`${voor.trim()} ${nummer}`);
        expect(vraag.soort).toBe('nummer');
      }),
    );
  });
});
