import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verslagHtml } from '#lib/platform/verslag/html.ts';
import type { Tabelblok, Verslag } from '#lib/platform/verslag/model.ts';
import { staatRechts, vormVan } from '#lib/platform/verslag/rules.ts';
import { BEELD, TABEL, tekstenVan, verslag } from './boom.ts';

const VERSLAG: Verslag = {
  titel: 'Jaarverslag 2023-2024',
  ondertitel: 'Leerplicht',
  kenmerken: [{ label: 'Bureau', waarde: 'Parkstad' }],
  blokken: [
    { soort: 'kop', niveau: 2, tekst: 'Thuiszitters' },
    { soort: 'kader', titel: 'Verhaal', blokken: [{ soort: 'alinea', tekst: 'Eén regel.\nNog een.' }] },
    TABEL,
    BEELD,
  ],
};

const ontsnapt = (tekst: string) =>
  tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`).replace(/\r?\n/g, '<br>');

describe('een verslag als HTML', () => {
  it('is een heel document: taal, titel, kop, inhoud, bijschrift en koppen van rijen en kolommen', () => {
    const html = verslagHtml(VERSLAG, { inhoudsopgave: true });
    expect(html).toMatch(/^<!doctype html><html lang="nl">/);
    expect(html).toContain('<title>Jaarverslag 2023-2024</title>');
    expect(html).toContain('<h1>Jaarverslag 2023-2024</h1>');
    expect(html).toContain('<a href="#deel-1">Thuiszitters</a>');
    expect(html).toContain('<main id="inhoud"><h2 id="deel-1">Thuiszitters</h2>');
    expect(html).toContain('<caption>Thuiszitters per gemeente</caption>');
    expect(html).toContain('<th scope="col" class="rechts">Jongeren</th>');
    expect(html).toContain('<th scope="row">Beekstad</th><td class="rechts getal">1.234</td>');
    expect(html).toContain('<tr class="totaal">');
    expect(html).toContain('alt="Het aantal daalt van tien naar twee."');
    expect(html).toContain('Verloop als tabel');
    expect(html).toContain('Eén regel.<br>Nog een.');
    expect(html).toContain('Bron: Baken');
  });

  it('heeft nergens stijl aan een element of iets dat wordt uitgevoerd, en laat geen tekst weg', () => {
    fc.assert(
      fc.property(verslag, (boom) => {
        const html = verslagHtml(boom);
        const body = html.slice(html.indexOf('<body>'));
        expect(body).not.toMatch(/<[^>]* style=|<script|<style/);
        expect(html.match(/<\/style>/g)).toHaveLength(1);
        for (const tekst of tekstenVan(boom)) expect(body).toContain(ontsnapt(tekst));
      }),
    );
  });
});

describe('een tabel op papier', () => {
  const breed = (aantal: number, kop = 'schooljaar'): Tabelblok => ({
    ...TABEL,
    kolommen: Array.from({ length: aantal }, () => ({ kop })),
    rijen: [],
  });
  it('staat gewoon, dichter of op een liggend blad, naar hoeveel letters er naast elkaar moeten', () => {
    expect([breed(6), breed(8), breed(12)].map(vormVan)).toEqual(['gewoon', 'dicht', 'liggend']);
  });
  it('zet getallen rechts en namen links, tenzij de tabel iets anders zegt', () => {
    expect([0, 1, 2].map((plek) => staatRechts(TABEL, plek))).toEqual([false, true, true]);
    const anders: Tabelblok = { ...TABEL, kolommen: [{ kop: 'a', uitlijnen: 'rechts' }, { kop: 'b', uitlijnen: 'links' }, { kop: 'c' }] }; // prettier-ignore
    expect([0, 1, 2].map((plek) => staatRechts(anders, plek))).toEqual([true, false, true]);
  });

  it('laat na een liggende tabel geen lege bladzijde, en breekt een schooljaar in een kop niet af', () => {
    const kolommen = Array.from({ length: 12 }, (_, plek) => ({ kop: `Gemeente ${plek} 2023-2024` }));
    const breed = { ...TABEL, kolommen, rijen: [kolommen.map(() => ({ tekst: '12', getal: 12 }))] };
    const html = verslagHtml({
      ...{ titel: 'V', ondertitel: null, kenmerken: [] },
      blokken: [
        TABEL,
        { soort: 'pagina' },
        TABEL,
        breed,
        { soort: 'pagina' },
        { soort: 'kop', niveau: 2, tekst: 'Verder' },
      ],
    });
    expect(html).toContain('class="tabel liggend');
    expect(html.match(/<div class="pagina">/g)).toHaveLength(1);
    expect(html).not.toContain('class="liggend-deel"');
    const alleenBreed = verslagHtml({
      ...{ titel: 'V', ondertitel: null, kenmerken: [] },
      blokken: [
        TABEL,
        { soort: 'pagina' },
        { soort: 'alinea', tekst: 'Zo.' },
        breed,
        { soort: 'pagina' },
        TABEL,
      ],
    });
    expect(alleenBreed).toContain('<div class="liggend-deel"><p>Zo.</p>');
    expect(alleenBreed).not.toContain('<div class="pagina">');
    expect(html).toContain('Gemeente 0 <span class="getal">2023-2024</span>');
  });
});
