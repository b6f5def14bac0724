import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { KOLOMMEN } from '#lib/opendata/csvw.ts';
import type { OpenPublicatie } from '#lib/opendata/model.ts';
import { adressenVan, deelVan, lijstAntwoord, publicatieAntwoord } from '#lib/opendata/rules.ts';
import { linesOf } from '#lib/publicaties/csv.ts';
import { MEERVOUD, tabeleenheid } from '#lib/publicaties/labels.ts';
import { PUBLICEERBAAR } from '#lib/publicaties/vormen.ts';
import { PARAMETERS_2026, type OpenbareCel } from '#lib/publicaties/onthulling/model.ts';

const adressen = adressenVan('https://baken.example');

function publicatieMet(cel: OpenbareCel, rest: Partial<OpenPublicatie> = {}): OpenPublicatie {
  const gemeente = { naam: 'gemeente', waarden: ['0888'] };
  return {
    id: '3f0f9a60-0000-4000-8000-000000000001',
    ...{ indicator: 'thuiszitters', schooljaar: '2023-2024' as Schooljaar, uitgave: 1, hash: 'a'.repeat(64) },
    ...{ peildatum: datum('2024-07-31'), bekendOp: new Date('2024-09-01T10:00:00Z'), toelichting: null },
    definitie: {
      ...{
        code: 'thuiszitters',
        titel: 'Thuiszitters',
        vraag: 'Hoeveel?',
        definitie: 'Wie thuiszat.',
        teller: 'jongeren',
      },
      ...{ noemer: null, formule: 'aantal', eenheid: 'jongere', bron: 'feiten', versie: 1 },
    },
    openbaar: {
      woorden: { gemeente: { label: 'gemeente', waarden: { '0888': 'Beek' } } },
      vormen: [
        {
          titel: 'Thuiszitters naar gemeente',
          tabel: {
            ...{ soort: 'aantallen', code: 'thuiszitters/gemeente/2023-2024', meting: 'thuiszitters' },
            ...{ dimensies: [gemeente], parameters: PARAMETERS_2026, cellen: [{ plaats: ['0888'], cel }] },
          },
        },
      ],
    },
    ...{ bureauCode: 'regio', bureauNaam: 'Regio', demo: false, ingetrokken: false, laatste: true },
    gepubliceerdOp: new Date('2024-09-02T10:00:00Z'),
    ...rest,
  };
}
const eersteCel = (cel: OpenbareCel) =>
  publicatieAntwoord(publicatieMet(cel), adressen).tabellen[0]?.cellen[0];

describe('een cel voor een programma', () => {
  it('wat verborgen of onbekend is, heeft geen getal; nul is een getal', () => {
    expect(eersteCel({ soort: 'onderdrukt', tekst: '<5', reden: 'klein' })).toMatchObject({
      waarde: null,
      getoond: '<5',
    });
    expect(eersteCel({ soort: 'onbekend' })).toMatchObject({ waarde: null, getoond: 'onbekend' });
    expect(eersteCel({ soort: 'waarde', waarde: 0 })).toMatchObject({ waarde: 0, getoond: '0' });
  });

  it('zegt in woorden waar zij over gaat', () => {
    expect(eersteCel({ soort: 'waarde', waarde: 12 })?.plaats).toEqual([
      { dimensie: 'gemeente', code: '0888', naam: 'Beek' },
    ]);
  });
});

describe('de eenheid van een tabel', () => {
  it('staat bij de tabel, in elke regel van het bestand en in de beschrijving van de kolommen', () => {
    const publicatie = publicatieMet({ soort: 'waarde', waarde: 12 });
    expect(publicatieAntwoord(publicatie, adressen).tabellen[0]?.eenheid).toBe('jongeren');
    expect(linesOf(publicatie).map(({ waarde, eenheid }) => [waarde, eenheid])).toEqual([['12', 'jongeren']]);
    expect(Object.keys(linesOf(publicatie)[0] ?? {})).toEqual(KOLOMMEN.map(({ name }) => name));
  });

  it('is van een aandeel het procent, van meldingen de melding, en van een aantal naast een aandeel de jongere', () => {
    expect(tabeleenheid({ eenheid: '%' }, 'percentages')).toBe('%');
    expect(tabeleenheid({ eenheid: 'melding' }, 'aantallen')).toBe('meldingen');
    expect(tabeleenheid({ eenheid: '%' }, 'aantallen')).toBe('jongeren');
  });

  it('klopt voor elk cijfer dat te publiceren is: het telt iets met een meervoud, en anders jongeren', () => {
    for (const code of PUBLICEERBAAR) {
      const indicator = findIndicator(code);
      const aantal = indicator?.dimensies
        .flatMap(({ waarden }) => (typeof waarden === 'string' ? [] : waarden))
        .find(({ eenheid }) => eenheid !== undefined);
      const telt = indicator?.eenheid === '%' ? (aantal?.eenheid ?? 'jongere') : indicator?.eenheid;
      expect(Object.keys(MEERVOUD), code).toContain(telt);
    }
  });
});

describe('een ingetrokken uitgave', () => {
  it('geeft de reden en geen enkel getal of bestand meer', () => {
    const antwoord = publicatieAntwoord(
      publicatieMet({ soort: 'waarde', waarde: 12 }, { ingetrokken: true, toelichting: 'Dubbel geteld.' }),
      adressen,
    );
    expect(antwoord).toMatchObject({ status: 'ingetrokken', toelichting: 'Dubbel geteld.', tabellen: [] });
    expect(antwoord._links).not.toHaveProperty('csv');
  });
});

describe('bladeren', () => {
  const blad = (pagina: number, paginaGrootte = 2) => {
    const bladzijde = { pagina, paginaGrootte };
    return lijstAntwoord(deelVan(['a', 'b', 'c', 'd', 'e'], bladzijde), bladzijde, {
      ...{ pad: '/dingen', adressen },
      vraag: { bureau: 'regio' },
    });
  };

  it('de middelste bladzijde wijst naar beide kanten, en houdt vast wat gevraagd was', () => {
    const { items, _links } = blad(2);
    expect(items).toEqual(['c', 'd']);
    expect(_links.prev?.href).toBe(
      'https://baken.example/api/open/v1/dingen?bureau=regio&pagina=1&paginaGrootte=2',
    );
    expect(_links.next?.href).toContain('pagina=3');
    expect(_links.last.href).toContain('pagina=3');
  });

  it('de eerste heeft geen vorige, de laatste geen volgende', () => {
    expect(blad(1)._links).not.toHaveProperty('prev');
    expect(blad(3)).toMatchObject({ items: ['e'], paginering: { totaal: 5 } });
    expect(blad(3)._links).not.toHaveProperty('next');
  });

  it('voorbij het einde staat niets, en vorige wijst naar de laatste', () => {
    expect(blad(9)).toMatchObject({ items: [], paginering: { totaal: 5 } });
    expect(blad(9)._links.prev?.href).toContain('pagina=3');
  });
});
