import { describe, expect, it } from 'vitest';
import { docxToHtml, listFields, makeDocx, mergeDocx, type Blok } from '#lib/platform/word.ts';

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
const html = async (blokken: Blok[], gegevens: Record<string, string | boolean>) =>
  docxToHtml(await mergeDocx(await makeDocx('Proef', blokken), gegevens));

describe('een Word-bestand invullen', () => {
  it('laat tekst tekst: wat op opmaak lijkt, wordt het niet', async () => {
    const kwaad = '<script>alert(1)</script> & "aanhaling" {ander}';
    expect(await html([alinea('Zie {wat}.')], { wat: kwaad, ander: 'X' })).toBe(
      '<p>Zie &lt;script&gt;alert(1)&lt;/script&gt; &amp; "aanhaling" {ander}.</p>',
    );
  });

  it('breekt regels waar ze horen, ook als er tekst achter het veld staat', async () => {
    expect(await html([alinea('Aan {adres}, graag.')], { adres: 'Anja\nDemolaan 12\r\nSittard' })).toBe(
      '<p>Aan Anja<br />Demolaan 12<br />Sittard, graag.</p>',
    );
  });

  it('houdt een deel alleen als het gevraagd is, ook over meer alinea’s', async () => {
    const blokken: Blok[] = [
      alinea('{#deel}'),
      { soort: 'kop', tekst: 'Kop' },
      alinea('{deel}'),
      alinea('{/deel}'),
      alinea('Eind'),
    ];
    expect(await html(blokken, { deel: '' })).toBe('<p>Eind</p>');
    expect(await html(blokken, { deel: 'Tekst' })).toBe('<h2>Kop</h2><p>Tekst</p><p>Eind</p>');
  });

  it('maakt koppen, lijsten en stijlen die in elk bestand hetzelfde heten', async () => {
    const blokken: Blok[] = [
      { soort: 'titel', tekst: 'Titel' },
      { soort: 'adres', tekst: 'Adres' },
      { soort: 'lijst', punten: ['een', 'twee'] },
    ];
    expect(await html(blokken, {})).toBe(
      '<h1>Titel</h1><p class="brief-adres">Adres</p><ul><li>een</li><li>twee</li></ul>',
    );
  });

  it('noemt elk veld een keer, en weigert een deel dat niet sluit', async () => {
    expect(await listFields(await makeDocx('Proef', [alinea('{a} {b} {a} {#c}x{/c}')]))).toEqual([
      'a',
      'b',
      'c',
    ]);
    await expect(listFields(await makeDocx('Proef', [alinea('{#c}x')]))).rejects.toThrow('{#c}');
  });
});
