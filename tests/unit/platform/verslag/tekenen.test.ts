import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getalcel, werkbladgetal } from '#lib/platform/verslag/rules.ts';
import { stapVan, tekenBalken, tekenLijnen, tekenStaven } from '#lib/platform/verslag/tekenen/rules.ts';

const MAANDEN = ['jan', 'feb', 'mrt', 'apr'];

describe('een tekening in een verslag', () => {
  it('breekt de lijn waar een maand onbekend is, en zet elk bekend cijfer als punt', () => {
    const svg = tekenLijnen({ plekken: MAANDEN }, [
      { naam: 'lijn', stijl: 'lijn', cijfers: [1, null, 3, 4] },
      { naam: 'per maand', stijl: 'punten', cijfers: [1, null, 3, 4] },
    ]);
    expect(/<path d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
    expect(svg.match(/<circle [^>]*r="3.2"/g)).toHaveLength(3);
    for (const naam of ['lijn', 'per maand', ...MAANDEN]) expect(svg).toContain(`>${naam}</text>`);
  });

  it('zet een hoger cijfer hoger, en nul op de grondlijn', () => {
    const svg = tekenStaven({ plekken: MAANDEN, hoog: 260 }, [{ naam: 'a', cijfers: [0, 5, 10, null] }]);
    const staven = [...svg.matchAll(/<rect x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)"/g)].map(
      ([, y, hoogte]) => [Number(y), Number(hoogte)],
    );
    expect(staven).toEqual([
      [230, 0],
      [125, 105],
      [20, 210],
    ]);
  });

  it('zet een legenda die niet past op een volgende regel, en maakt er boven de lijnen plaats voor', () => {
    const namen = ['voor de trendbreuk', 'voor de verandering', 'na de verandering', 'zonder verandering (doorgetrokken)']; // prettier-ignore
    const svg = tekenLijnen(
      { plekken: MAANDEN },
      namen.map((naam) => ({ naam, stijl: 'lijn', cijfers: [1, 2, 3, 4] })),
    );
    const plaats = namen.map((naam) => {
      const gevonden = new RegExp(
        `<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>${naam.replace(/[()]/g, '.')}<`,
      ).exec(svg);
      return [Number(gevonden?.[1]), Number(gevonden?.[2])] as const;
    });
    expect(plaats.map(([, y]) => y)).toEqual([15, 15, 15, 30]);
    for (const [plek, [x]] of plaats.entries())
      expect(x + (namen[plek]?.length ?? 0) * 6.6).toBeLessThan(680);
  });

  it('geeft elke staaf haar naam, zo nodig over meer regels', () => {
    const namen = ['Open werkprocessen per fte', 'Begonnen werkprocessen per fte', 'Langer dan 30 dagen geen contact, per fte', 'Doorlooptijd']; // prettier-ignore
    const svg = tekenStaven({ plekken: namen }, [{ naam: 'ervoor', cijfers: [1, 2, 3, 4] }]);
    const woorden = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, tekst]) => tekst).join(' ');
    for (const naam of namen) expect(woorden).toContain(naam);
  });

  it('leest namen nooit als opmaak en heeft geen stijl aan een element: ook de pagina mag het tonen', () => {
    const svg = tekenLijnen({ plekken: ['<b>', '"'] }, [{ naam: '<script>', stijl: 'punten', cijfers: [1, 2] }, { naam: '&', stijl: 'streepjes', cijfers: [2, 1] }], [{ plek: 1, woord: '</svg>' }]); // prettier-ignore
    expect(svg).not.toMatch(/<b>|<script|style=/);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });

  it('tekent per regel een balk naar verhouding, met de naam als tekst erboven; zonder getal is er geen balk', () => {
    const svg = tekenBalken([
      { label: '<b>"', waarde: 10, tekst: '10' },
      { label: 'de helft', waarde: 5, tekst: '5' },
      { label: 'verborgen', waarde: null, tekst: '<5' },
    ]);
    expect([...svg.matchAll(/width="(\d+)" height="15"/g)].map(([, lengte]) => Number(lengte))).toEqual([
      550, 275,
    ]);
    expect(svg).toContain('&#60;b&#62;&#34;');
    expect(svg).toContain('&#60;5</text>');
    expect(svg).not.toMatch(/style=/);
  });

  it('verdeelt de as in hooguit vijf ronde stappen, en telt jongeren niet in breuken', () => {
    expect([0, 3, 7, 12, 99, 1180].map((top) => stapVan(top))).toEqual([1, 1, 2, 3, 20, 250]);
    expect(stapVan(0.9, 1)).toBeCloseTo(0.2);
  });
});

describe('een getal als cel', () => {
  it('krijgt in de werkmap nooit meer cijfers achter de komma dan er staan', () => {
    expect(getalcel(12.3456, { decimalen: 1, procent: true })).toEqual({ tekst: '12,3%', getal: 12.3 });
    expect(getalcel(null)).toEqual({ tekst: 'onbekend', getal: null });
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (getal, decimalen) => {
          const cel = getalcel(getal, { decimalen });
          expect(werkbladgetal(cel)?.waarde).toBe(cel.getal);
          expect(Math.abs((cel.getal ?? 0) - getal)).toBeLessThanOrEqual(0.5 / 10 ** decimalen + 1e-6);
        },
      ),
    );
  });
});
