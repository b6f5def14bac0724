import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Ouder, Ouderschap } from '#lib/jongeren/gezin/model.ts';
import { adressleutel, decideEinde, decideOuderschap, gezinssignalen } from '#lib/jongeren/gezin/rules.ts';

const rond: Ouderschap = {
  rol: 'ouder',
  gezag: true,
  verzorgt: true,
  aanschrijven: true,
  nietAanschrijvenReden: null,
  nietVerantwoordelijkMotivering: null,
  van: null,
  tot: null,
};
const adres = { straat: 'Demolaan', huisnummer: '12', postcode: '6131AA', plaats: 'Sittard', land: null };
const weigering = (wens: Partial<Ouderschap>) => {
  const besluit = decideOuderschap({ ...rond, ...wens });
  return besluit.ok ? null : Object.keys(besluit.weigering.velden ?? {});
};

describe('hoe iemand rond een jongere staat', () => {
  it('BW 1:255: een gezinsvoogd houdt toezicht en heeft geen gezag', () => {
    expect(weigering({ rol: 'gezinsvoogd' })).toEqual(['gezag']);
    expect(weigering({ rol: 'gezinsvoogd', gezag: false })).toBeNull();
  });

  it('BW 1:302: een voogd heeft het gezag', () => {
    expect(weigering({ rol: 'voogd', gezag: false })).toEqual(['gezag']);
    expect(weigering({ rol: 'voogd' })).toBeNull();
  });

  it('Lpw art. 2 lid 1: wie verzorgt zonder gezag, hoort er ook bij', () => {
    expect(weigering({ rol: 'stiefouder', gezag: false })).toBeNull();
  });

  it('wie geen brieven krijgt, staat er met een reden', () => {
    expect(weigering({ aanschrijven: false })).toEqual(['nietAanschrijvenReden']);
    expect(weigering({ aanschrijven: false, nietAanschrijvenReden: 'Contactverbod' })).toBeNull();
  });

  it('een laatste dag voor de eerste kan niet; dezelfde dag wel', () => {
    const van = datum('2026-03-02');
    expect(weigering({ van, tot: datum('2026-03-01') })).toEqual(['tot']);
    expect(weigering({ van, tot: van })).toBeNull();
  });
});

describe('beëindigen', () => {
  it('kan niet op een dag voor het begin, en niet voor de tweede keer', () => {
    const van = datum('2026-03-02');
    expect(decideEinde({ van, tot: null }, datum('2026-03-01')).ok).toBe(false);
    expect(decideEinde({ van, tot: null }, van).ok).toBe(true);
    expect(decideEinde({ van, tot: van }, datum('2026-04-01')).ok).toBe(false);
  });
});

describe('hetzelfde adres', () => {
  it('is hetzelfde bij een andere schrijfwijze van postcode en toevoeging', () => {
    expect(adressleutel({ ...adres, postcode: '6131 aa', huisnummer: '12 a' })).toBe(
      adressleutel({ ...adres, huisnummer: '12-A' }),
    );
  });

  it('is niet hetzelfde bij een ander huisnummer of in een ander land', () => {
    expect(adressleutel({ ...adres, huisnummer: '14' })).not.toBe(adressleutel(adres));
    expect(adressleutel({ ...adres, land: 'België' })).not.toBe(adressleutel(adres));
  });

  it('bestaat niet zonder huisnummer, of zonder postcode in Nederland', () => {
    expect(adressleutel({ ...adres, huisnummer: null })).toBeNull();
    expect(adressleutel({ ...adres, postcode: null })).toBeNull();
    expect(adressleutel({ ...adres, postcode: null, land: 'België' })).not.toBeNull();
  });
});

describe('wat een collega over het gezin moet weten', () => {
  const ouder = (anders: Partial<Ouder>) => ({ ...rond, ...adres, ...anders }) as Ouder;

  it('noemt een minderjarige zonder ouders, zonder gezag, zonder zorg en zonder iemand om te schrijven', () => {
    expect(gezinssignalen([], 12)).toHaveLength(1);
    expect(gezinssignalen([ouder({})], 12)).toEqual([]);
    expect(gezinssignalen([ouder({ gezag: false, verzorgt: false, aanschrijven: false })], 12)).toHaveLength(
      3,
    );
  });

  it('zwijgt over een meerderjarige: ouders zijn dan geen partij meer', () => {
    expect(gezinssignalen([], 18)).toEqual([]);
  });
});
