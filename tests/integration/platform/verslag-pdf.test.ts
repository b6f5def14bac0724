import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, fontFace, printPdf, rasterSvg } from '#lib/platform/pdf.ts';
import { makeBestand } from '#lib/platform/verslag/bestanden.ts';
import { verslagHtml } from '#lib/platform/verslag/html.ts';
import type { Tabelblok, Verslag, Verslagblok } from '#lib/platform/verslag/model.ts';
import { metGegevens } from '#lib/platform/verslag/pdf-gegevens.ts';
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

  it(
    'laat geen lege bladzijde achter een hoofdstuk dat zijn bladzijde net vult',
    { timeout: 60_000 },
    async () => {
      const regel = { soort: 'alinea', tekst: 'Een regel.' } as const;
      const kop = (tekst: string) => ({ soort: 'kop', niveau: 2, tekst }) as const;
      const blokken: Verslagblok[] = [];
      const grenzen: { readonly begin: string; readonly eind: string }[] = [];
      const hier = () => `deel-${blokken.length}`;
      // Every length around a full page, in steps smaller than the room below a table.
      for (let regels = 18; regels < 32; regels += 1)
        for (const erbij of [[], [{ soort: 'lijst', punten: ['Een punt.'] } as const]]) {
          blokken.push({ soort: 'pagina' }, kop('begin'));
          const begin = hier();
          blokken.push(...Array.from({ length: regels }, () => regel), ...erbij, kop('eind'));
          grenzen.push({ begin, eind: hier() });
          blokken.push(TABEL);
        }
      const pdf = await makeBestand({ ...VERSLAG, blokken }, 'pdf', { inhoudsopgave: true });
      const paginas = paginasIn(pdf);
      const op = (deel: string) => paginas.get(deel) ?? 0;
      for (const [plek, { begin }] of grenzen.entries())
        if (plek > 0) expect(op(begin) - op(grenzen[plek - 1]?.eind ?? ''), begin).toBe(1);
    },
  );

  it('zet een hoofdstuk met een brede tabel en verder alleen woorden in zijn geheel op een liggende bladzijde', async () => {
    const woord = { soort: 'alinea', tekst: 'Zo lazen wij het.' } as const;
    const kolommen = Array.from({ length: 14 }, (_, nummer) => ({ kop: `Gemeente-${nummer} 2023-2024` }));
    const breed: Tabelblok = {
      ...{ soort: 'tabel' as const, titel: 'Breed', rijkoppen: 1, noten: [], kolommen },
      rijen: [kolommen.map(() => ({ tekst: '1.234', getal: 1234 }))],
    };
    const hoofdstuk = (tekst: string) => [{ soort: 'pagina' }, { soort: 'kop', niveau: 2, tekst }] as const;
    const blokken = [...hoofdstuk('Een'), woord, ...hoofdstuk('Breed'), woord, breed, woord, ...hoofdstuk('Twee'), woord]; // prettier-ignore
    const pdf = await makeBestand({ ...VERSLAG, blokken }, 'pdf', { inhoudsopgave: true });
    const paginas = paginasIn(pdf);
    expect(['deel-2', 'deel-5', 'deel-10'].map((deel) => paginas.get(deel))).toEqual([2, 3, 4]);
    const maten = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(maten.map(([, b, h]) => Number(b) > Number(h))).toEqual([false, false, true, false]);
  });

  it('noemt in de eigenschappen wie het maakte en waarover het gaat, en blijft een geldige PDF', async () => {
    const kenmerken = [{ label: 'Bureau', waarde: 'Regio Éen' }];
    const pdf = await makeBestand({ ...VERSLAG, ondertitel: 'Leerplicht', kenmerken }, 'pdf');
    const tekst = pdf.toString('latin1');
    const hex = (woord: string) => Buffer.from(`\ufeff${woord}`, 'utf16le').swap16().toString('hex');
    expect(tekst).toContain(`/Author <${hex('Regio Éen')}>`);
    expect(tekst).toContain(`/Subject <${hex('Leerplicht')}>`);
    const plaats = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tekst)?.[1]);
    expect(tekst.slice(plaats, plaats + 5)).toBe('xref\n');
    const voorwerp = Number(/^xref\n\d+ 1\n(\d{10}) 00000 n /.exec(tekst.slice(plaats))?.[1]);
    expect(tekst.slice(voorwerp)).toMatch(/^\d+ 0 obj\n<<\/Title \(Jaarverslag\)/);
    expect(metGegevens(Buffer.from('geen PDF'), { auteur: 'A', onderwerp: null }).toString()).toBe(
      'geen PDF',
    );
  });

  it('tekent een beeld als PNG op de maat van de tekening', async () => {
    const [plaatje] = await rasterSvg([BEELD.soort === 'beeld' ? BEELD.svg : '']);
    expect(plaatje).toMatchObject({ breed: 40, hoog: 20 });
    expect(plaatje?.png.subarray(1, 4).toString()).toBe('PNG');
    expect(plaatje?.png.readUInt32BE(16)).toBe(100);
  });
});
