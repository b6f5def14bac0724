import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { verslagDocx, type Plaatje } from '#lib/platform/verslag/docx.ts';
import type { Tabelblok, Verslag } from '#lib/platform/verslag/model.ts';
import { BEELD, TABEL, tekstenVan, verslag } from './boom.ts';

/** The smallest PNG there is, in the place of what a browser would draw. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore
const raster = async (svgs: readonly string[]): Promise<Plaatje[]> =>
  svgs.map(() => ({ png: PNG, breed: 640, hoog: 320 }));

async function lees(boom: Verslag, opties = {}) {
  const bestand = await verslagDocx(boom, raster, opties);
  const { value: html } = await mammoth.convertToHtml({ buffer: bestand });
  const { value: tekst } = await mammoth.extractRawText({ buffer: bestand });
  const delen = unzipSync(bestand);
  const deel = (naam: string) => strFromU8(delen[naam] ?? new Uint8Array());
  return { html, tekst, xml: deel('word/document.xml'), stijlen: deel('word/styles.xml'), namen: Object.keys(delen) }; // prettier-ignore
}

const VERSLAG: Verslag = {
  titel: 'Jaarverslag',
  ondertitel: 'Leerplicht',
  kenmerken: [{ label: 'Bureau', waarde: 'Parkstad' }],
  blokken: [
    { soort: 'kop', niveau: 2, tekst: 'Thuiszitters' },
    { soort: 'kop', niveau: 3, tekst: 'Naar duur' },
    { soort: 'lijst', punten: ['eerste punt', 'tweede punt'] },
    { soort: 'kader', titel: 'Verhaal', blokken: [{ soort: 'alinea', tekst: 'Eén regel.' }] },
    TABEL,
    BEELD,
  ],
};

describe('een verslag als Word-bestand', () => {
  it('begint een lang verslag met een inhoud die naar de hoofdstukken leidt', async () => {
    const { html } = await lees(VERSLAG, { inhoudsopgave: true });
    expect(html).toContain('<a href="#hoofdstuk-1">Thuiszitters</a>');
    expect(html).toContain('<h1><a id="hoofdstuk-1"></a>Thuiszitters</h1>');
  });

  it('heeft echte koppen, lijsten en tabellen waarvan de koprij op elke bladzijde terugkomt', async () => {
    const { html, xml } = await lees(VERSLAG);
    expect(html).toContain('<h1>Thuiszitters</h1>');
    expect(html).toContain('<h2>Naar duur</h2>');
    expect(html).toMatch(/<ul><li>eerste punt<\/li><li>tweede punt<\/li><\/ul>/);
    expect(html).toMatch(/<thead><tr><th>.*Gemeente.*<\/thead>/s);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(xml).toContain('<w:cantSplit/>');
  });

  it('is in het Nederlands, en een beeld heeft een tekst voor wie het niet ziet', async () => {
    const { xml, stijlen, html, namen } = await lees(VERSLAG);
    expect(stijlen).toContain('w:val="nl-NL"');
    expect(xml).toContain('descr="Het aantal daalt van tien naar twee."');
    expect(html).toContain('alt="Het aantal daalt van tien naar twee."');
    expect(namen.filter((naam) => naam.startsWith('word/media/'))).toHaveLength(1);
  });

  it('zet een brede tabel op een liggend blad en gaat daarna rechtop verder', async () => {
    const breed: Tabelblok = {
      ...TABEL,
      kolommen: Array.from({ length: 12 }, () => ({ kop: 'schooljaar' })),
      rijen: [],
    };
    const { xml } = await lees({ ...VERSLAG, blokken: [TABEL, breed, TABEL] });
    expect([...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([maat]) => /orient="landscape"/.test(maat))).toEqual([
      false,
      true,
      false,
    ]);
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });

  it('laat geen tekst weg, wat er ook in staat', async () => {
    // oxlint-disable-next-line no-control-regex
    const plat = (tekst: string) => tekst.replace(/[\s\u0000-\u001F\uFFFE\uFFFF]+/g, '');
    await fc.assert(
      fc.asyncProperty(verslag, async (boom) => {
        const { tekst } = await lees(boom);
        for (const deel of tekstenVan(boom)) expect(plat(tekst)).toContain(plat(deel));
      }),
      { numRuns: 25 },
    );
  });
});
