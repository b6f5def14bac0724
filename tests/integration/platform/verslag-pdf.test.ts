import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, fontFace, printPdf, rasterSvg } from '#lib/platform/pdf.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { verslagHtml } from '#lib/platform/verslag/html.ts';
import type { Verslag } from '#lib/platform/verslag/model.ts';
import { paginasIn } from '#lib/platform/verslag/paginas.ts';
import { BEELD, TABEL } from '#tests/unit/platform/verslag/boom.ts';

afterAll(closeBrowser);

const VERSLAG: Verslag = {
  titel: 'Jaarverslag',
  ondertitel: null,
  kenmerken: [],
  blokken: [
    { soort: 'kop', niveau: 2, tekst: 'Thuiszitters' },
    TABEL,
    { soort: 'pagina' },
    { soort: 'kop', niveau: 2, tekst: 'Verloop' },
    BEELD,
  ],
};

describe('een verslag als PDF', () => {
  it('heeft tags, taal, titel en een inhoud die de lezer opent, en begint een bladzijde waar het moet', async () => {
    const pdf = (await printPdf(verslagHtml(VERSLAG, { lettertype: fontFace() }))).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(nl\)/);
    expect(pdf).toMatch(/\/Title\s*\(Jaarverslag\)/);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    for (const soort of ['H1', 'H2', 'Table', 'TH', 'Caption', 'Figure'])
      expect(pdf, soort).toMatch(new RegExp(`/S\\s*/${soort}\\b`));
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/Alt\s*\(Het aantal daalt van tien naar twee\.\)/);
  });

  it('zet in de inhoud van een lang verslag de bladzijde van elk hoofdstuk', async () => {
    const pdf = await makeBestand(VERSLAG, 'pdf', { inhoudsopgave: true });
    const eerste = paginasIn(await printPdf(verslagHtml(VERSLAG, { inhoudsopgave: true })));
    expect([eerste.get('deel-1'), eerste.get('deel-4')]).toEqual([1, 2]);
    expect(paginasIn(pdf)).toEqual(eerste);
    expect(verslagHtml(VERSLAG, { inhoudsopgave: true, paginas: eerste })).toContain(
      'Verloop <span class="pagina-nr">2</span>',
    );
  });

  it('tekent een beeld als PNG op de maat van de tekening', async () => {
    const [plaatje] = await rasterSvg([BEELD.soort === 'beeld' ? BEELD.svg : '']);
    expect(plaatje).toMatchObject({ breed: 40, hoog: 20 });
    expect(plaatje?.png.subarray(1, 4).toString()).toBe('PNG');
    expect(plaatje?.png.readUInt32BE(16)).toBe(100);
  });
});
