import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Cijfer } from '#components/grafieken/model.ts';
import { TrendGrafiek } from '#components/grafieken/trend.tsx';
import { buitenSchaal } from '#components/grafieken/trendrijen.ts';

const JAREN = ['2021-2022', '2022-2023', '2023-2024', '2024-2025'];
const html = (cijfers: readonly Cijfer[], over: Partial<Parameters<typeof TrendGrafiek>[0]> = {}) =>
  renderToStaticMarkup(
    <TrendGrafiek titel="Verloop" momenten={JAREN} reeksen={[{ naam: 'aantal', cijfers }]} {...over} />,
  );
const svgs = (beeld: string) =>
  [...beeld.matchAll(/<svg[^>]*class="recharts-surface"[\s\S]*?<\/svg>/g)].join('');
const alt = (beeld: string) => /role="img" aria-label="([^"]*)"/.exec(beeld)?.[1] ?? '';
const hoogteVan = (svg: string, klasse: string) =>
  [...svg.matchAll(new RegExp(`class="${klasse}"[^>]* d="M[\\d.]+ ([\\d.]+)`, 'g'))].map((hit) =>
    Number(hit[1]),
  );

describe('een jaar waarvan het getal niet getoond wordt', () => {
  const beeld = html([50, { tekst: '·' }, { tekst: '<5' }, 40]);

  it('staat onder de as en nooit op nul, waar het als geteld en als gehaald leest', () => {
    const nul = Number(
      /class="recharts-layer recharts-reference-line grafiek-nul"[^]*?y1="([\d.]+)"/.exec(beeld)?.[1],
    );
    const tekens = hoogteVan(beeld, 'grafiek-verborgen').slice(0, 2);
    expect(tekens).toHaveLength(2);
    for (const boven of tekens) expect(boven).toBeGreaterThan(nul);
    expect(svgs(beeld)).not.toContain('grafiek-open');
  });

  it('heet zo in het beeld voor wie het hoort, in de tabel en in de legenda', () => {
    expect(alt(beeld)).toBe('Verloop. Niet getoond: 2022-2023, 2023-2024.');
    expect(beeld).toContain('niet getoond (&lt;5)');
    expect(beeld).toMatch(/>niet getoond</);
    expect(beeld).toContain('Onder de as: niet getoond');
  });

  it('is iets anders dan onbekend en dan niet gemeten, en dan een getelde nul', () => {
    const anders = html([0, null, 'niet-gemeten', { tekst: '·' }]);
    expect(alt(anders)).toBe(
      'Verloop. Niet getoond: 2024-2025. Onbekend: 2022-2023. Niet gemeten: 2023-2024.',
    );
    expect(
      buitenSchaal({
        momenten: JAREN,
        reeksen: [{ naam: 'aantal', cijfers: [0, null, 'niet-gemeten', { tekst: '·' }] }],
      }),
    ).toEqual([
      { moment: '2022-2023', teken: '?', tekst: '?' },
      { moment: '2023-2024', teken: '–', tekst: '–' },
      { moment: '2024-2025', teken: 'verborgen', tekst: '' },
    ]);
  });

  it('zonder zulke jaren is er geen strook onder de as', () => {
    expect(html([50, 0, 30, 40])).not.toContain('grafiek-nul');
  });
});

describe('een doel in beeld', () => {
  const doel = { van: 0, tot: 30, label: 'hoogstens 30' };
  const vakken = (beeld: string) =>
    [...beeld.matchAll(/<rect class="grafiek-doel" x="([\d.]+)"[^>]*width="([\d.]+)"/g)].map(
      ([, x, width]) => [Number(x), Number(x) + Number(width)],
    );

  it('staat alleen achter de jaren waarvoor het is afgesproken', () => {
    const [[van, tot] = [0, 0]] = vakken(
      html([50, 40, 30, 20], { doel: { ...doel, bij: JAREN.slice(0, 2) } }),
    );
    expect(van).toBe(44); // from the axis
    expect(tot).toBeCloseTo(374); // halfway between the second and the third year
  });
});
