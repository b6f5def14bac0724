import { describe, expect, it } from 'vitest';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { ONDERDELEN } from '#lib/indicatoren/effectrapportage/model.ts';
import type { Deel, Vorm, Vormtabel } from '#lib/opgaven/model.ts';
import { delenVan } from '#lib/opgaven/rules.ts';
import { findVorm, VORMEN } from '#lib/opgaven/vormen.ts';

const delen = (vorm: Vorm): readonly (readonly [Vormtabel, Deel])[] =>
  vorm.tabellen.flatMap((tabel) =>
    tabel.rijen.flatMap(({ bereken }) => delenVan(bereken).map((deel) => [tabel, deel] as const)),
  );

describe.each(VORMEN.map((vorm) => [vorm.titel, vorm] as const))('%s', (_, vorm) => {
  it('noemt alleen cijfers, dimensies en waarden die de catalogus kent', () => {
    expect(delen(vorm).length).toBeGreaterThan(0);
    for (const [, { indicator, kies = {} }] of delen(vorm)) {
      const bekend = findIndicator(indicator);
      expect(bekend, indicator).toBeDefined();
      for (const [code, gekozen] of Object.entries(kies)) {
        const dimensie = bekend?.dimensies.find((een) => een.code === code);
        expect(dimensie, `${indicator} ${code}`).toBeDefined();
        const waarden = dimensie?.waarden ?? [];
        if (typeof waarden !== 'string')
          expect(waarden.map((waarde) => waarde.code)).toEqual(expect.arrayContaining([...gekozen]));
      }
    }
  });

  it('telt alleen op wat opgeteld mag worden: van een vaste dimensie kiest elk deel één waarde', () => {
    for (const [, { indicator, kies = {} }] of delen(vorm)) {
      const bekend = findIndicator(indicator);
      expect(['aantal', 'percentage']).toContain(bekend?.uitwerking);
      for (const { code } of bekend?.dimensies.filter(({ vast }) => vast) ?? [])
        expect(kies[code], `${indicator} ${code}`).toHaveLength(1);
    }
  });

  it('heeft kolommen die samen alle waarden dekken, waar zij worden opgeteld', () => {
    for (const [tabel, { indicator }] of delen(vorm)) {
      if (!tabel.optellen || tabel.kolommen === 'gemeenten') continue;
      const kolommen = tabel.kolommen;
      for (const { code, waarden } of findIndicator(indicator)?.dimensies ?? []) {
        const gekozen = kolommen.flatMap(({ kies }) => kies[code] ?? []);
        if (gekozen.length === 0 || typeof waarden === 'string') continue;
        expect(gekozen.toSorted(), `${indicator} ${code}`).toEqual(waarden.map((w) => w.code).toSorted());
      }
    }
  });

  it('heeft voor elke tabel, rij en controle een eigen code, en controles over rijen die er zijn', () => {
    const uniek = (codes: readonly string[]) => expect(new Set(codes).size).toBe(codes.length);
    uniek(vorm.tabellen.map(({ code }) => code));
    for (const { rijen } of vorm.tabellen) uniek(rijen.map(({ code }) => code));
    const plekken = new Set(
      vorm.tabellen.flatMap(({ code, rijen }) => rijen.map((rij) => `${code} ${rij.code}`)),
    );
    for (const { links, rechts } of vorm.controles)
      for (const { tabel, rij } of [...links, ...rechts]) expect(plekken).toContain(`${tabel} ${rij}`);
  });
});

describe('de vormen samen', () => {
  it('artikel 25 lid 2 Leerplichtwet: vijf gronden, leerlingen en meldingen apart, en drie soorten proces-verbaal', () => {
    const tabellen = findVorm('artikel-25-lid-2')?.tabellen ?? [];
    const rijen = Object.fromEntries(tabellen.map(({ code, rijen: r }) => [code, r.map((rij) => rij.code)]));
    expect(rijen.vrijstelling).toEqual(['3a', '3b', '5-A', '5-B', '15']);
    expect(rijen.relatief).toEqual(['leerlingen', 'meldingen', 'luxe']);
    expect(rijen.pv).toEqual(['pv-absoluut', 'pv-signaal', 'pv-luxe']);
    const koppen = (code: string) => {
      const kolommen = tabellen.find((tabel) => tabel.code === code)?.kolommen;
      return Array.isArray(kolommen) ? kolommen.map(({ kop }: { kop: string }) => kop) : kolommen;
    };
    expect(koppen('vrijstelling')?.slice(-2)).toEqual(['geen onderwijs', 'onbekend']);
    expect(koppen('relatief')?.slice(-1)).toEqual(['geen of onbekend']);
    expect(koppen('pv')).toEqual(['opgemaakt', 'afgezien voor het insturen']);
  });

  it('de effectrapportage heeft precies de cijfers van haar eigen pagina', () => {
    const cijfers = findVorm('effectrapportage')?.tabellen.map(({ code }) => code);
    expect(cijfers).toEqual(ONDERDELEN.flatMap((onderdeel) => [...onderdeel.cijfers]));
  });
});
