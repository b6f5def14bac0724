import { describe, expect, it } from 'vitest';
import type { OpenbareEditie } from '#lib/jaarverslagen/uitgeven/model.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import { jaarverslagAntwoord, jaarverslagkopAntwoord } from '#lib/opendata/jaarverslagen/rules.ts';
import { jaarverslagkopSchema, jaarverslagSchema } from '#lib/opendata/jaarverslagen/schema.ts';
import { adressenVan } from '#lib/opendata/rules.ts';

const adressen = adressenVan('https://baken.example');
const EDITIE: OpenbareEditie = {
  id: '3f0f9a60-0000-4000-8000-000000000002',
  ...{ schooljaar: '2023-2024' as Schooljaar, uitgave: 1, hash: 'b'.repeat(64) },
  ...{ bureauCode: 'regio', bureauNaam: 'Regio', demo: false, ingetrokken: false, reden: null },
  pdf: true,
  gepubliceerdOp: new Date('2024-09-20T10:00:00Z'),
  openbaar: {
    verslag: {
      ...{ titel: 'Jaarverslag 2023-2024', ondertitel: null, kenmerken: [] },
      blokken: [
        {
          ...{ soort: 'tabel', titel: 'Meldingen', rijkoppen: 1, noten: ['Deze tabel telt meldingen.'] },
          kolommen: [{ kop: 'soort' }, { kop: 'aantal' }],
          rijen: [
            [{ tekst: 'luxe' }, { tekst: '<5', getal: null }],
            [{ tekst: 'signaal' }, { tekst: '34', getal: 34 }],
          ],
        },
      ],
    },
    weggelaten: [{ titel: 'Handhaving', reden: 'Blijft binnen het bureau.' }],
  },
};

describe('een jaarverslag voor een programma', () => {
  it('heeft zijn tabellen; wat niet getoond wordt, heeft geen getal', () => {
    const antwoord = jaarverslagSchema.parse(jaarverslagAntwoord(EDITIE, adressen));
    expect(antwoord.tabellen[0]?.rijen).toEqual([
      [
        { getoond: 'luxe', waarde: null },
        { getoond: '<5', waarde: null },
      ],
      [
        { getoond: 'signaal', waarde: null },
        { getoond: '34', waarde: 34 },
      ],
    ]);
    expect(antwoord.weggelaten).toEqual([{ titel: 'Handhaving', reden: 'Blijft binnen het bureau.' }]);
    expect(antwoord._links.xlsx?.href).toContain(`/cijfers/regio/jaarverslagen/${EDITIE.id}/xlsx`);
  });

  it('geeft na intrekken de reden, en geen tabel of bestand', () => {
    const weg = { ...EDITIE, ingetrokken: true, reden: 'Een tekst klopte niet.' };
    const antwoord = jaarverslagSchema.parse(jaarverslagAntwoord(weg, adressen));
    expect(antwoord).toMatchObject({ status: 'ingetrokken', reden: 'Een tekst klopte niet.', tabellen: [] });
    expect(Object.keys(jaarverslagkopSchema.parse(jaarverslagkopAntwoord(weg, adressen))._links)).toEqual([
      'self',
      'pagina',
    ]);
  });
});
