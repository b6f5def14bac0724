import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { restVan, StroomGrafiek } from '#components/grafieken/stroom.tsx';

/** Beek in 2024-2025: 92 meldingen, of which two results are told and the others are too small. */
const BEEK = [
  { naam: 'terug naar school', cijfer: 67 },
  { naam: 'verzuim gestopt', cijfer: 6 },
  { naam: 'verhuisd', cijfer: { tekst: '·' } },
  { naam: 'vrijstelling', cijfer: { tekst: '<5' } },
];

/** How thick each band of the picture is. */
function diktes(html: string): number[] {
  return [...html.matchAll(/d="M0 ([\d.]+) C50 [^V]*V([\d.]+) C50 [\d.]+ 50 [\d.]+ 0 ([\d.]+) Z"/g)].map(
    ([, links, , onder]) => Number(onder) - Number(links),
  );
}

describe('een stroom waarvan een deel niet getoond wordt', () => {
  const html = renderToStaticMarkup(
    <StroomGrafiek titel="Afloop" bron="meldingen" totaal={92} takken={BEEK} kleinste={5} />,
  );

  it('geeft de rest van het geheel een eigen band: 67 en 6 lijken niet alles van de 92', () => {
    const [eerste = 0, , rest = 0] = diktes(html);
    expect(diktes(html)).toHaveLength(3);
    expect(eerste).toBe(Math.round((67 / 92) * 200));
    expect(rest).toBe(Math.round((19 / 92) * 200));
    expect(html).toContain('niet apart te tonen');
    expect(html).toContain('<strong>19</strong>');
  });

  it('zegt eronder welke takken dat zijn', () => {
    expect(html).toContain('Niet apart getekend');
    expect(html).toContain('· bij verhuisd; &lt;5 bij vrijstelling');
  });
});

describe('wat er van het geheel over is', () => {
  it('staat er als getal waar het geheel en elke andere tak precies openbaar zijn, en het geen klein aantal is', () => {
    expect(restVan(92, BEEK, 5)).toMatchObject({ tekst: '19', dik: 19 });
    expect(restVan(77, BEEK, 5)).toMatchObject({ tekst: '', dik: 4 });
    expect(restVan({ tekst: '≈ 90', getal: 90 }, BEEK, 5)).toMatchObject({ tekst: '', dik: 17 });
  });

  it('is er ook als het geheel zelf niet getoond wordt: dan zonder getal, en nooit een smaller geheel', () => {
    expect(restVan({ tekst: '·' }, BEEK, 5)).toMatchObject({ tekst: '', opSchatting: true });
  });

  it('is er niet als elke tak zijn getal heeft, en heet onbekend als niemand het weet', () => {
    expect(restVan(73, BEEK.slice(0, 2))).toBeNull();
    expect(
      restVan(null, [
        { naam: 'nog thuis', cijfer: 3 },
        { naam: 'terug', cijfer: null },
      ])?.naam,
    ).toBe('onbekend');
  });
});
