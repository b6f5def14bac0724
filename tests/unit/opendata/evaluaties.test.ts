import { describe, expect, it } from 'vitest';
import type { OpenbareEvaluatie } from '#lib/evaluatie/raadsdocument/model.ts';
import { evaluatieAntwoord } from '#lib/opendata/evaluaties/rules.ts';
import { evaluatieSchema } from '#lib/opendata/evaluaties/schema.ts';
import { adressenVan } from '#lib/opendata/rules.ts';

const EVALUATIE: OpenbareEvaluatie = {
  ...{ id: '3f0f9a60-0000-4000-8000-000000000004', pdf: false },
  evaluatieId: '3f0f9a60-0000-4000-8000-000000000003',
  ...{ uitgave: 2, hash: 'c'.repeat(64), toelichting: 'Mei is verbeterd.', ingetrokken: false },
  ...{ bureauCode: 'regio', bureauNaam: 'Regio', demo: false },
  gepubliceerdOp: new Date('2027-02-01T10:00:00Z'),
  verslag: {
    ...{ titel: 'Uitbreiding', ondertitel: null, kenmerken: [] },
    blokken: [
      {
        ...{ soort: 'tabel', titel: 'Voor en na', rijkoppen: 1, noten: [] },
        kolommen: [{ kop: 'Cijfer' }, { kop: 'Ervoor' }],
        rijen: [[{ tekst: 'Open' }, { tekst: '97', getal: 97 }]],
      },
    ],
  },
};
const adressen = adressenVan('https://baken.example');

describe('een evaluatie voor programma’s', () => {
  it('heeft haar tabellen zoals ze getoond zijn, en de weg naar de pagina en de bestanden', () => {
    const antwoord = evaluatieSchema.parse(evaluatieAntwoord(EVALUATIE, adressen));
    expect(antwoord.tabellen[0]?.rijen).toEqual([
      [
        { getoond: 'Open', waarde: null },
        { getoond: '97', waarde: 97 },
      ],
    ]);
    expect(antwoord._links.csv?.href).toBe(
      'https://baken.example/cijfers/regio/evaluaties/3f0f9a60-0000-4000-8000-000000000003/csv',
    );
  });

  it('zegt na het intrekken alleen waarom', () => {
    const weg = { ...EVALUATIE, ingetrokken: true, toelichting: 'Verkeerde maanden.' };
    const antwoord = evaluatieSchema.parse(evaluatieAntwoord(weg, adressen));
    expect(antwoord).toMatchObject({
      status: 'ingetrokken',
      toelichting: 'Verkeerde maanden.',
      tabellen: [],
    });
    expect(Object.keys(antwoord._links)).toEqual(['self', 'pagina']);
  });
});
