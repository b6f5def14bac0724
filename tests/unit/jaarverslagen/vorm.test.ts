import { describe, expect, it } from 'vitest';
import { VORM_WM } from '#lib/cli/jaarverslagen/westelijke-mijnstreek.ts';
import { findIndicator, INDICATOREN } from '#lib/indicatoren/catalogus.ts';
import {
  onderdeelVan,
  verschuif,
  weergavenVan,
  wrongIndeling,
  zoekIn,
} from '#lib/jaarverslagen/vorm/rules.ts';
import { wijzigOnderdeelSchema } from '#lib/jaarverslagen/vorm/schema.ts';
import { VOORBEELDVORM } from '#lib/jaarverslagen/vorm/voorbeeld.ts';
import { waardeOf } from '#lib/platform/errors.ts';

describe('een cijfer in de vorm', () => {
  it('begint als de tabel die mensen afdrukken', () => {
    expect(waardeOf(onderdeelVan({ indicator: 'meldingen-leerplicht' }))).toMatchObject({
      indeling: { rijen: ['soort'], kolom: 'gemeente', filter: {}, alleen: [] },
      ...{ jaren: 1, beeld: 'geen' },
    });
  });

  it('neemt een andere tabel van hetzelfde cijfer over, met haar keuze van cellen', () => {
    const keuze = { indicator: 'dsp-bestemming', weergave: 'Nieuw vsv per gemeente' };
    expect(waardeOf(onderdeelVan(keuze)).indeling).toMatchObject({ filter: { categorie: 'nieuw' } });
  });

  it('bestaat in de catalogus, met indelingen die het cijfer kent', () => {
    expect(onderdeelVan({ indicator: 'verzonnen' })).toMatchObject({
      weigering: { code: 'onbekende-indicator' },
    });
    expect(onderdeelVan({ indicator: 'thuiszitters', weergave: 'x' })).toMatchObject({
      weigering: { code: 'onbekende-weergave' },
    });
    const indicator = findIndicator('thuiszitters');
    if (!indicator) throw new Error('thuiszitters is weg');
    const indeling = { rijen: ['soort'], kolom: 'soort', filter: {}, alleen: [] };
    expect(wrongIndeling(indicator, indeling)).toMatchObject({ weigering: { code: 'dubbel' } });
    expect(wrongIndeling(indicator, { ...indeling, kolom: 'kleur' })).toMatchObject({
      weigering: { code: 'onbekende-dimensie' },
    });
  });

  it.each([
    ['het voorbeeld', VOORBEELDVORM],
    ['Westelijke Mijnstreek', VORM_WM],
  ])('van %s klopt voor elk cijfer', (_, vorm) => {
    for (const keuze of vorm.hoofdstukken.flatMap(({ onderdelen = [] }) => onderdelen))
      expect(onderdeelVan(keuze)).toMatchObject({ ok: true });
  });

  it('heeft op het formulier cellen per indeling', () => {
    const gelezen = wijzigOnderdeelSchema.parse({
      ...{
        id: crypto.randomUUID(),
        versie: '1',
        titel: 'T',
        rijen: 'soort',
        kolom: '',
        jaren: '2',
        beeld: 'geen',
      },
      ...{ 'cel-gemeente': '0888', 'cel-soort': '', telling: ' ' },
    });
    expect(gelezen.indeling).toEqual({
      rijen: ['soort'],
      kolom: null,
      filter: { gemeente: '0888' },
      alleen: [],
    });
    expect([gelezen.aandelen, gelezen.telling]).toEqual([false, null]);
  });
});

describe('volgorde', () => {
  const lijst = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const na = (id: string, richting: 'omhoog' | 'omlaag') =>
    verschuif(lijst, id, richting)
      .map((item) => item.id)
      .join('');

  it('schuift een plek, en aan het eind niets', () => {
    expect([
      na('c', 'omhoog'),
      na('a', 'omlaag'),
      na('a', 'omhoog'),
      na('c', 'omlaag'),
      na('x', 'omhoog'),
    ]).toEqual(['acb', 'bac', 'abc', 'abc', 'abc']);
  });
});

describe('zoeken in de catalogus', () => {
  it('vindt op woorden uit titel of vraag, alle woorden samen', () => {
    expect(zoekIn(INDICATOREN, 'Thuiszitters').map(({ code }) => code)).toContain('thuiszitters');
    expect(zoekIn(INDICATOREN, 'thuiszitters xyzzy')).toEqual([]);
  });

  it('de gewone tabel staat vooraan', () => {
    const indicator = findIndicator('dsp-bestemming');
    expect(indicator && weergavenVan(indicator).map(({ titel }) => titel)[0]).toBe(
      'Totaalbeeld: nieuw en continuerend',
    );
  });
});
