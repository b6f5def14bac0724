import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tabellenVan, werkbladgetal } from '#lib/platform/verslag/rules.ts';
import { bladnamen, verslagXlsx } from '#lib/platform/verslag/xlsx.ts';
import { BEELD, TABEL, verslag } from './boom.ts';

/** A workbook as Excel would read it, from its own parts: per sheet its name, and per cell what it holds. */
async function lees(bestand: Buffer) {
  const delen = unzipSync(bestand);
  const deel = (naam: string) => strFromU8(delen[naam] ?? new Uint8Array());
  const plat = (xml: string) =>
    xml
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;|&#x27;/g, "'")
      .replace(/&amp;/g, '&');
  const strings = [...deel('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) =>
    plat(xml),
  );
  const namen = [...deel('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, naam = '']) =>
    plat(naam),
  );
  const bladen = namen.map((naam, plek) => {
    const xml = deel(`xl/worksheets/sheet${plek + 1}.xml`);
    const cellen = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, kenmerken = '', inhoud = '']) => {
        const waarde = plat(/<v>(.*?)<\/v>/s.exec(inhoud)?.[1] ?? '');
        return / ?t="s"/.test(kenmerken) ? (strings[Number(waarde)] ?? '') : inhoud.includes('<is>') ? plat(inhoud) : Number(waarde); // prettier-ignore
      },
    );
    return { naam, xml, cellen };
  });
  return {
    bladen,
    alles: Object.values(delen)
      .map((bytes) => strFromU8(bytes))
      .join('\n'),
    stijlen: deel('xl/styles.xml'),
  };
}

describe('de tabellen van een verslag als werkmap', () => {
  it('krijgen elk een blad, met hele getallen, procenten en wat verborgen of onbekend is als tekst', async () => {
    const map = await lees(
      await verslagXlsx({ titel: 'Jaarverslag', ondertitel: null, kenmerken: [], blokken: [TABEL, BEELD] }),
    );
    expect(map.bladen.map(({ naam }) => naam)).toEqual([
      'Inhoud',
      'Thuiszitters per gemeente',
      'Verloop als tabel',
    ]);
    const [, blad] = map.bladen;
    expect(blad?.cellen).toEqual([
      'Thuiszitters per gemeente',
      ...['Gemeente', 'Jongeren', 'Deel'],
      ...['Beekstad', 1234, 0.125],
      ...['=SOM(A1:A9)', '<5', 'onbekend'],
      ...['Samen', 1238, -0.004],
      'Minder dan vijf staat er als <5.',
      'Bron: Baken',
    ]);
    expect(blad?.xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    expect(map.stijlen).toContain('0.0%');
    expect(map.stijlen).toContain('#,##0');
  });

  it('hebben nergens een formule, en elk getal komt terug zoals het erin ging', async () => {
    await fc.assert(
      fc.asyncProperty(verslag, async (boom) => {
        const { bladen, alles } = await lees(await verslagXlsx(boom));
        expect(alles).not.toMatch(/<f[ >/]/);
        const tabellen = tabellenVan(boom);
        expect(bladen).toHaveLength(tabellen.length + 1);
        for (const [plek, tabel] of tabellen.entries()) {
          const erin = tabel.rijen.flat().flatMap((cel) => {
            const getal = werkbladgetal(cel);
            return getal ? [getal.procent ? getal.waarde / 100 : getal.waarde] : [];
          });
          const eruit = bladen[plek + 1]?.cellen.filter((waarde) => typeof waarde === 'number') ?? [];
          expect(eruit).toEqual(erin.map((getal) => getal + 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('weigeren een getal dat niet is wat er staat: wat verborgen is, komt zo nooit in een cel', () => {
    expect(() => werkbladgetal({ tekst: '<5', getal: 3 })).toThrow(/niet wat er staat/);
    expect(() => werkbladgetal({ tekst: 'onbekend', getal: 7 })).toThrow(/niet wat er staat/);
    expect(werkbladgetal({ tekst: '12,3%', getal: 12.3456 })).toEqual({
      waarde: 12.3456,
      decimalen: 1,
      procent: true,
    });
    expect(werkbladgetal({ tekst: '−1.234,5', getal: -1234.5 })).toMatchObject({ waarde: -1234.5 });
  });
});

describe('de naam van een blad', () => {
  it('is die van de tabel, zonder tekens die niet mogen, met het begin en het laatste woord van een lange titel, en nooit twee keer', () => {
    expect(
      bladnamen([
        'Meldingen: per school/type [2024]?',
        'Thuiszitters naar duur en gemeente in het schooljaar',
        'Thuiszitters naar duur en gemeente in het vorige schooljaar',
        'inhoud',
        '',
      ]),
    ).toEqual([
      'Meldingen per school type 2024',
      'Thuiszitters naar … schooljaar',
      'Thuiszitters … schooljaar (2)',
      'inhoud (2)',
      'Tabel 5',
    ]);
  });

  it('past altijd in Excel', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 })), (titels) => {
        const namen = bladnamen(titels);
        expect(new Set(namen.map((naam) => naam.toLowerCase())).size).toBe(namen.length);
        for (const naam of namen) {
          expect(naam.length).toBeGreaterThan(0);
          expect(naam.length).toBeLessThanOrEqual(31);
          expect(naam).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        }
      }),
    );
  });
});
