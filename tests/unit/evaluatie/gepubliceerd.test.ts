import { describe, expect, it } from 'vitest';
import { ontwerpVan, vertragingVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import {
  kleinsteKwadraten,
  kritiek,
  schat,
  tKwantiel,
  vergroting,
} from '#lib/evaluatie/tijdreeks/schatten.ts';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';

/** Numbers that others printed, and numbers recomputed with statsmodels 0.13.5 (OLS, and HAC with Bartlett kernel and use_correction). */
const cijfers = (getal: number, aantal: number) => Number(getal.toPrecision(aantal));

describe('kleinste kwadraten: Longley (NIST StRD, certified values)', () => {
  // J. W. Longley (1967), JASA 62: employment; deflator, GNP, unemployed, armed forces, population, year.
  const rijen = [
    [60323, 83.0, 234289, 2356, 1590, 107608, 1947],
    [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
    [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
    [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
    [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
    [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
    [64989, 99.0, 365385, 1870, 3547, 115094, 1953],
    [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
    [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
    [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
    [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
    [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
    [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
    [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
    [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
    [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
  ];
  const uitkomst = kleinsteKwadraten(
    rijen.map(([, ...rest]) => [1, ...rest]),
    rijen.map(([y]) => y ?? 0),
    0,
  );

  it('geeft de coëfficiënten en fouten tot op acht cijfers', () => {
    const coefficienten = [
      -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359,
      -0.0511041056535807, 1829.15146461355,
    ];
    const fouten = [
      890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675,
      0.22607320006937, 455.478499142212,
    ];
    expect(uitkomst?.coefficienten.map((c) => cijfers(c, 8))).toEqual(
      coefficienten.map((c) => cijfers(c, 8)),
    );
    expect(fouten.map((_, plek) => cijfers(Math.sqrt(uitkomst?.gewoon.get(plek, plek) ?? 0), 8))).toEqual(
      fouten.map((fout) => cijfers(fout, 8)),
    );
  });

  it('geeft R² (NIST) en Durbin–Watson (statsmodels)', () => {
    expect(uitkomst?.r2).toBeCloseTo(0.995479004577296, 12);
    expect(uitkomst?.durbinWatson).toBeCloseTo(2.55948768928, 8);
    expect(uitkomst?.vrijheidsgraden).toBe(9);
  });
});

describe('onderbroken tijdreeks: sigaretten in Californië, accijns van 1989', () => {
  // A. Linden, Stata Journal 15 (2015), 480–500: itsa cigsale, single trperiod(1989) lag(1); packs per head, 1970–2000.
  const pakjes = [
    123.0, 121.0, 123.5, 124.4, 126.7, 127.1, 128.0, 126.4, 126.1, 121.9, 120.2, 118.6, 115.4, 110.8, 104.8,
    102.8, 99.7, 97.5, 90.1, 82.4, 77.8, 68.7, 67.5, 63.4, 58.6, 56.4, 54.5, 53.8, 52.3, 47.2, 41.6,
  ];
  const x = pakjes.map((_, t) => [1, t, t >= 19 ? 1 : 0, Math.max(0, t - 19)]);
  const fouten = (vertraging: number) => {
    const uitkomst = kleinsteKwadraten(x, pakjes, vertraging);
    return [0, 1, 2, 3].map((plek) => Math.sqrt(uitkomst?.neweyWest.get(plek, plek) ?? 0));
  };
  const rond = (getallen: readonly number[] | undefined) => getallen?.map((getal) => getal.toFixed(6));

  it('geeft de gedrukte lijn: niveau, helling, sprong en verandering van de helling', () => {
    expect(rond(kleinsteKwadraten(x, pakjes, 1)?.coefficienten)).toEqual([
      '132.225789',
      '-1.779474',
      '-20.058097',
      '-1.494652',
    ]);
  });

  it('geeft de gedrukte fouten van Newey–West met één jaar terug', () => {
    expect(rond(fouten(1))).toEqual(['4.253054', '0.383419', '4.724394', '0.436820']);
  });

  it('geeft zonder en met twee jaar terug wat statsmodels geeft', () => {
    expect(rond(fouten(0))).toEqual(['3.276353', '0.304386', '3.622413', '0.386427']);
    expect(rond(fouten(2))).toEqual(['4.788704', '0.427498', '5.388252', '0.440083']);
  });

  it('geeft R² en Durbin–Watson van statsmodels', () => {
    expect(kleinsteKwadraten(x, pakjes, 1)?.r2).toBeCloseTo(0.973163053529742, 12);
    expect(kleinsteKwadraten(x, pakjes, 1)?.durbinWatson).toBeCloseTo(0.5352417844765, 10);
  });
});

describe('met maanden van het jaar, een verandering halverwege een maand en een trendbreuk', () => {
  // Invented, 2021-01 to 2025-12; the same columns in statsmodels gave the numbers below.
  const waarden = [
    53.5, 53.2, 51.2, 48.2, 50.8, 49.2, 44.2, 40.2, 54.4, 56.5, 54.9, 52.7, 54.4, 56.3, 56.3, 54.3, 53.6,
    52.2, 46.7, 44.9, 53.0, 56.9, 57.0, 56.5, 59.4, 55.3, 56.0, 49.8, 52.1, 47.3, 40.5, 39.8, 50.6, 51.4,
    50.6, 49.7, 53.9, 52.7, 53.5, 51.3, 49.8, 46.4, 39.8, 37.7, 53.8, 54.8, 53.9, 51.5, 53.6, 54.7, 52.2,
    50.2, 54.4, 47.7, 39.9, 38.6, 51.1, 50.1, 50.2, 50.5,
  ];
  const reeks = waarden.map((waarde, plek) => ({
    maand: `${2021 + Math.floor(plek / 12)}-${String((plek % 12) + 1).padStart(2, '0')}`,
    waarde,
  }));
  const ontwerp = waardeOf(
    ontwerpVan(reeks, [
      { soort: 'breuk', op: datum('2024-09-01') },
      { soort: 'verandering', op: datum('2023-03-15') },
    ]),
  );
  const schatting = waardeOf(schat(ontwerp));
  const term = (code: string) => schatting.termen.find((item) => item.code === code);

  it('heeft een term voor elk deel', () => {
    expect(ontwerp.termen.slice(0, 7)).toEqual([
      'niveau',
      'helling',
      'sprong-1',
      'helling-1',
      'overgang-1',
      'sprong-2',
      'helling-2',
    ]);
    expect([ontwerp.seizoen, ontwerp.vertraging, schatting.vrijheidsgraden]).toEqual([true, 3, 42]);
  });

  it.each([
    ['niveau', 49.47075778676896, 0.5331682023940021, 0.7091057691656],
    ['helling', 0.22391479723831734, 0.03675959964421598, 0.041234527193414236],
    ['sprong-1', -5.940217833013204, 0.8854454061173934, 0.5932587845441278],
    ['helling-1', -0.2842021681753881, 0.07839425514519613, 0.06947988296555524],
    ['overgang-1', -2.1502057553405898, 1.6483741673625656, 0.8712545785834169],
    ['sprong-2', 3.322061632283267, 0.9854243641470639, 0.9172961512708021],
    ['helling-2', -0.19659587827593789, 0.10204579759475305, 0.05670022077429817],
    ['maand-1', 3.689451597933079, 0.5927317207022369, 0.5765351989483586],
    ['maand-7', -8.117472060436892, 0.5911115623906413, 0.6152497426880974],
    ['maand-11', 2.3404566817052093, 0.592817843272532, 0.3428393916756962],
  ])('%s is %d, met de fouten van statsmodels', (code, waarde, gewoon, neweyWest) => {
    expect(term(code)?.waarde).toBeCloseTo(waarde, 9);
    expect(term(code)?.foutGewoon).toBeCloseTo(gewoon, 9);
    expect(term(code)?.foutNeweyWest).toBeCloseTo(neweyWest, 9);
  });

  it('middelt het verschil van de verandering tot de trendbreuk, en niet verder', () => {
    // t_test in statsmodels: -8.21383518, ordinary error 0.94025354, Newey–West 0.8742076. Margins: 0.9403 × 2.0181 = 1.898, enlarged by
    // √(1.2127 ÷ 0.7873) = 1.241 to 2.355; Newey–West 0.8742 × 2.0181 × 2.1596 ÷ 1.96 = 1.944. The widest counts.
    expect(ontwerp.na).toEqual({ van: 27, tot: 44 });
    expect(schatting.verschil.waarde).toBeCloseTo(-8.21383518, 7);
    expect(schatting.verschil.tot - schatting.verschil.waarde).toBeCloseTo(2.355, 3);
    expect(schatting.verschil.waarde - schatting.verschil.van).toBeCloseTo(2.355, 3);
  });

  it('laat de trendbreuk in de lijn zonder verandering staan', () => {
    const verschil = (plek: number) => (schatting.lijn[plek] ?? 0) - (schatting.zonder[plek] ?? 0);
    expect(verschil(25)).toBe(0);
    expect(verschil(27)).toBeCloseTo(-5.940217833, 8);
    expect(verschil(50)).toBeCloseTo(-5.940217833 - 23 * 0.2842021682, 7);
  });

  it('geeft R² en Durbin–Watson van statsmodels', () => {
    expect(schatting.r2).toBeCloseTo(0.9492841077342992, 10);
    expect(schatting.durbinWatson).toBeCloseTo(1.7745677044847523, 8);
  });
});

describe('tabellen', () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [20, 2.086],
    [27, 2.052],
    [50, 2.009],
    [100, 1.984],
  ])('t bij %d vrijheidsgraden is %d (NIST/SEMATECH e-Handbook, 1.3.6.7.2)', (vrijheidsgraden, t) => {
    expect(tKwantiel(vrijheidsgraden)).toBeCloseTo(t, 3);
  });

  it('de kritieke waarde van Newey–West groeit met het deel van de reeks waarmee hij telt (Kiefer en Vogelsang 2005)', () => {
    // With endless freedom: 1.96 at 0; 2.566 at 0.2; 3.180 at 0.4. Simulated with 20,000 series of 300: 2.570 and 3.238.
    const bij = (deel: number) => kritiek(1e6, deel).neweyWest;
    expect([0, 0.2, 0.4].map((deel) => bij(deel).toFixed(2))).toEqual(['1.96', '2.57', '3.18']);
    expect(kritiek(30, 0.1).gewoon).toBe(tKwantiel(30));
  });

  it('de fout groeit met de samenhang tussen maanden: bij r = 0,6 is hij twee keer zo groot', () => {
    expect(vergroting(0.8, 0)).toBeCloseTo(2, 12);
    expect(vergroting(0.9, 0.05)).toBeCloseTo(2, 12);
    expect([vergroting(2, 0), vergroting(2.6, 0.1)]).toEqual([1, 1]);
    expect(vergroting(0, 0)).toBeCloseTo(Math.sqrt(39), 10);
  });

  it.each([
    [24, 2],
    [31, 3],
    [60, 3],
    [100, 4],
    [120, 4],
  ])('bij %d maanden telt Newey–West %d maanden terug', (maanden, terug) => {
    expect(vertragingVan(maanden)).toBe(terug);
  });
});
