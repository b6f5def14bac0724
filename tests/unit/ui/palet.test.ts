import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesZoektaak, zoekdoel, ZOEKTAKEN } from '#components/jongeren/zoektaken.ts';
import { leesVraag, personenVoor } from '#components/palet/personen.ts';
import { plekkenVoor } from '#components/palet/plekken.ts';
import { navigatieVoor } from '#components/schil/navigatie-items.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { ROLLEN, type Rol } from '#lib/toegang/model.ts';

function takenVan(rol: Rol): string[] {
  const permissies = permissiesOf([rol]);
  return plekkenVoor(permissies, navigatieVoor(permissies))
    .filter(({ onder }) => onder === 'Taak')
    .map(({ titel }) => titel);
}

describe('snel naar', () => {
  it('een leerplichtambtenaar begint van overal aan een brief, verlof, vrijstelling, afspraak, spreekuur of overdracht', () => {
    expect(takenVan('leerplichtambtenaar')).toEqual(
      expect.arrayContaining([
        'Brief schrijven',
        'Verlofaanvraag vastleggen',
        'Vrijstelling opnemen',
        'Afspraak maken',
        'Spreekuur plannen',
        'Werk overdragen aan een collega',
        'Termijnen die te laat zijn',
      ]),
    );
  });

  it('wie niets mag, ziet geen taak; wie alleen kijkt, geen taak die iets verandert', () => {
    expect(takenVan('griffie')).toEqual([]);
    expect(takenVan('doorstroomcoach')).not.toContain('Vrijstelling opnemen');
    expect(takenVan('doorstroomcoach')).toContain('Afspraak maken');
  });

  it('elke taak leidt naar een bestaande pagina, en staat er één keer', () => {
    for (const rol of ROLLEN) {
      const permissies = permissiesOf([rol]);
      const plekken = plekkenVoor(permissies, navigatieVoor(permissies)).map(({ href }) => href);
      expect(new Set(plekken).size, rol).toBe(plekken.length);
      for (const href of plekken)
        expect(existsSync(`app/(werkplek)${href.split('?')[0]}/page.tsx`), href).toBe(true);
    }
    for (const { naar } of Object.values(ZOEKTAKEN))
      expect(existsSync(`app/(werkplek)/jongeren/[id]${naar}/page.tsx`), naar).toBe(true);
  });

  it('wie gekozen wordt voor een taak, komt op de pagina van die taak', () => {
    expect(zoekdoel('7', leesZoektaak('brief'))).toBe('/jongeren/7/brieven');
    expect(zoekdoel('7', leesZoektaak('iets anders'))).toBe('/jongeren/7');
  });
});

describe('een taak met iemand, in één keer getypt', () => {
  it.each([
    ['contact fat berg', 'contact', 'fat berg'],
    ['Brief  fat berg', 'brief', 'fat berg'],
    ['brief', null, 'brief'],
    ['briefje jansen', null, 'briefje jansen'],
    [' 12-03-2010 ', null, '12-03-2010'],
  ])('"%s" is taak %s over "%s"', (zoek, taak, rest) => {
    expect(leesVraag({ zoek })).toEqual({ zoek: rest, taak });
  });

  it('geeft alleen wat iemand mag, en bij een taak alleen die', () => {
    const rij = {
      id: '7',
      naam: { voornamen: 'Fatima', voorvoegsel: null, geslachtsnaam: 'Berg', roepnaam: null },
      geboortedatum: '2010-03-12',
      leeftijd: 16,
      overleden: false,
      school: null,
      gemeente: null,
    } as unknown as Parameters<typeof personenVoor>[0][number];
    const mag = (rol: Rol) => permissiesOf([rol]);
    const adressen = (taak: 'brief' | 'contact' | null, rol: Rol) =>
      personenVoor([rij], taak, mag(rol)).map(({ href }) => href);
    expect(adressen('brief', 'leerplichtambtenaar')).toEqual(['/jongeren/7/brieven']);
    expect(adressen('contact', 'leerplichtambtenaar')).toEqual(['/jongeren/7/contact']);
    expect(adressen(null, 'leerplichtambtenaar')).toEqual(['/jongeren/7', '/jongeren/7/contact']);
    expect(adressen('brief', 'griffie')).toEqual([]);
  });
});
