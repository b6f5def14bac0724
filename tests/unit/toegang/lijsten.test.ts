import { describe, expect, it } from 'vitest';
import { toCsv } from '#lib/toegang/lijsten/exporteren.ts';
import type { Lijstkolom } from '#lib/toegang/lijsten/model.ts';
import { kiesKolommen, metWeergave, vraagVan, zichtbareKolommen } from '#lib/toegang/lijsten/rules.ts';

const KOLOMMEN = [
  { sleutel: 'naam', kop: 'Jongere', vast: true },
  { sleutel: 'school', kop: 'School' },
  { sleutel: 'geboren', kop: 'Geboren', opVerzoek: true },
];

describe('kolommen', () => {
  it('beginnen met wat de lijst zelf toont, zonder wat op verzoek is', () => {
    expect(zichtbareKolommen(KOLOMMEN, [])).toEqual(['naam', 'school']);
  });
  it('zijn wat iemand koos, met altijd over wie het gaat, in de volgorde van de lijst', () => {
    expect(zichtbareKolommen(KOLOMMEN, ['geboren'])).toEqual(['naam', 'geboren']);
    expect(zichtbareKolommen(KOLOMMEN, ['bestaat-niet-meer'])).toEqual(['naam']);
  });
  it('laten staan wat geen keuze is, zoals een vinkvak', () => {
    const stand = { kolommen: KOLOMMEN, zichtbaar: ['naam'] };
    const cellen = [{ sleutel: 'kies' }, { sleutel: 'naam' }, { sleutel: 'school' }];
    expect(kiesKolommen(cellen, stand)).toEqual([{ sleutel: 'kies' }, { sleutel: 'naam' }]);
  });
});

describe('een weergave', () => {
  it('is de keuze van de filters, zonder de plek in de lijst', () => {
    expect(vraagVan({ soort: 'verlof', na: '2026-01-01.x', eigenaar: '', export: 'id' })).toBe(
      'soort=verlof',
    );
    expect(vraagVan({ b: '2', a: ['1', '3'] })).toBe('a=1&a=3&b=2');
  });
  it('met dezelfde naam komt in de plaats van de oude', () => {
    const oud = [
      { naam: 'Mijn', vraag: 'a=1' },
      { naam: 'Ander', vraag: 'b=1' },
    ];
    expect(metWeergave(oud, { naam: 'Mijn', vraag: 'a=2' })).toEqual([
      { naam: 'Ander', vraag: 'b=1' },
      { naam: 'Mijn', vraag: 'a=2' },
    ]);
  });
});

describe('een exportbestand', () => {
  const kolom: Lijstkolom<string> = { sleutel: 'tekst', kop: 'Tekst', waarde: (rij) => rij };
  it.each(['=1+1', '+31 46', '-2', '@som', '\tx', '\rx'])('voert %j niet uit als formule', (gevaar) => {
    const [, regel = ''] = toCsv([kolom], [gevaar]).replace('\uFEFF', '').split('\n');
    expect(regel.replace(/^"/, '').startsWith("'")).toBe(true);
  });
  it('laat gewone tekst gewoon en houdt scheidingstekens bij elkaar', () => {
    expect(toCsv([kolom], ['Jan; Piet', 'a "b"'])).toBe('\uFEFFTekst\n"Jan; Piet"\n"a ""b"""\n');
  });
});
