import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { compareKandidaat, type Bekend } from '#lib/meldingen/koppelen/rules.ts';
import type { Aangeleverd } from '#lib/meldingen/koppelen/model.ts';

const GEMELD: Aangeleverd = {
  ...{ pgn: null, geslachtsnaam: 'Özdemir', voorvoegsel: null, voornamen: 'Sam Noor', geslacht: 'x' },
  ...{ geboortedatum: datum('2012-03-01'), straat: null, huisnummer: null, postcode: '6131 AB' },
  ...{ plaats: null, gemeente: '1883' },
};
const BEKEND: Bekend = {
  naam: { voornamen: 'Noor', voorvoegsel: null, geslachtsnaam: 'Ozdemir', roepnaam: null },
  ...{ geboortedatum: datum('2012-03-01'), gemeenteCode: '1883', postcode: '6131AB', zelfdeNummer: null },
};

describe('is dit dezelfde jongere (Leerplichtwet 1969, art. 21a: de school meldt over een leerling)', () => {
  it('een accent, een spatie in de postcode of één gedeelde voornaam maakt geen verschil', () => {
    expect(compareKandidaat(GEMELD, BEKEND)).toEqual({
      gelijk: ['achternaam', 'voornaam', 'geboortedatum', 'postcode', 'gemeente'],
      anders: [],
    });
  });
  it('wat aan één kant onbekend is, telt niet voor en niet tegen', () => {
    const uit = compareKandidaat({ ...GEMELD, postcode: null, gemeente: null, geboortedatum: null }, BEKEND);
    expect(uit).toEqual({ gelijk: ['achternaam', 'voornaam'], anders: [] });
  });
  it('een ander nummer en een dag verschil staan bij wat anders is', () => {
    const anders = { ...BEKEND, zelfdeNummer: false, geboortedatum: datum('2012-03-02') };
    expect(compareKandidaat(GEMELD, anders).anders).toEqual(['nummer', 'geboortedatum']);
  });
});
