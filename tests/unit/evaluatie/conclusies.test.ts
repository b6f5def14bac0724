import { describe, expect, it } from 'vitest';
import type { Zinsdelen } from '#lib/evaluatie/conclusies/model.ts';
import {
  algemeneKanttekeningen,
  binnenEnBuiten,
  concludeer,
  eenheidBij,
  oordeelVan,
} from '#lib/evaluatie/conclusies/rules.ts';
import type { Onderbreking, Schatting } from '#lib/evaluatie/tijdreeks/model.ts';
import { ontwerpVan } from '#lib/evaluatie/tijdreeks/rules.ts';
import { datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf, weiger } from '#lib/platform/errors.ts';
import { reeksVan } from './reeks.ts';
import { OP, WERKDRUK, uitkomst } from './werkdruk.ts';

const LAGER = uitkomst({
  verschil: { waarde: -3.2, van: -5.34, tot: -1.06 },
  sprong: { waarde: -2, van: -3.5, tot: -0.5 },
  helling: { waarde: -0.21, van: -0.4, tot: -0.02 },
});

describe('wat de cijfers toelaten te zeggen', () => {
  it('te weinig gegevens: waarom, en anders niets', () => {
    const weigering = weiger(
      'te-kort',
      'Vanaf 1 jul 2023 zijn er 7 hele maanden; om een lijn te trekken zijn er ten minste 8 nodig.',
    );
    const conclusie = concludeer({ ...WERKDRUK, perFte: false }, weigering, OP);
    expect(conclusie).toEqual({
      oordeel: 'te-weinig',
      kop: 'Er zijn te weinig gegevens om iets te zeggen over het aantal open werkprocessen per fte.',
      zinnen: [weigering.weigering.zin],
      kanttekeningen: [],
    });
  });

  it('lager: hoeveel, met het interval, en de sprong en de knik apart', () => {
    const conclusie = concludeer(WERKDRUK, gelukt(LAGER), OP);
    expect(conclusie.oordeel).toBe('lager');
    expect(conclusie.kop).toBe(
      'Het aantal open werkprocessen per fte ligt na de verandering lager dan verwacht.',
    );
    expect(conclusie.zinnen).toEqual([
      'Over de 12 gemeten maanden na 1 jul 2023 lag het gemiddeld 3,2 lager dan verwacht als de lijn van ervoor was doorgegaan (95%-interval: tussen 1,1 en 5,3 lager).',
      'Meteen na de verandering: 2,0 lager (99%-interval: tussen 0,5 en 3,5 lager). Daarna kwam het elke maand 0,21 lager te liggen, vergeleken met de lijn van ervoor (tussen 0,02 en 0,40 lager).',
      'Bij dit cijfer is lager gunstig.',
    ]);
  });

  it('geen duidelijke verandering: nul ligt in het interval', () => {
    const conclusie = concludeer(
      WERKDRUK,
      gelukt(uitkomst({ verschil: { waarde: -1.2, van: -3.1, tot: 0.7 } })),
      OP,
    );
    expect(conclusie.oordeel).toBe('niet-duidelijk');
    expect(conclusie.kop).toBe(
      'Er is geen duidelijke verandering te zien in het aantal open werkprocessen per fte.',
    );
    expect(conclusie.zinnen[0]).toBe(
      'Over de 12 gemeten maanden na 1 jul 2023 lag het gemiddeld 1,2 lager dan verwacht als de lijn van ervoor was doorgegaan (95%-interval: van 3,1 lager tot 0,7 hoger). Gemiddeld kan het dus ook niets zijn.',
    );
    expect(conclusie.zinnen.join(' ')).not.toContain('gunstig');
  });

  it('op de grens: tot en met nul is niet duidelijk', () => {
    const bij = (van: number, tot: number) =>
      oordeelVan(uitkomst({ verschil: { waarde: (van + tot) / 2, van, tot } }));
    expect([bij(-2, 0), bij(-2, -0.001), bij(0, 2), bij(0.001, 2)]).toEqual([
      'niet-duidelijk',
      'lager',
      'niet-duidelijk',
      'hoger',
    ]);
  });

  it('maanden die te sterk samenhangen: geen uitspraak, ook niet bij een groot verschil', () => {
    const conclusie = concludeer(WERKDRUK, gelukt({ ...LAGER, durbinWatson: 0.7 }), OP);
    expect(conclusie.oordeel).toBe('geen-uitspraak');
    expect(conclusie.kop).toContain(
      'is geen uitspraak te doen: de maanden hangen te sterk met elkaar samen.',
    );
    expect(conclusie.zinnen[0]).toContain(
      'De maanden hangen zo sterk samen dat de echte onzekerheid groter is dan is uit te rekenen; daarom volgt hier geen uitspraak uit.',
    );
    expect(oordeelVan({ ...LAGER, durbinWatson: 1 })).toBe('lager');
  });

  const [laag, hoog, nul] = [
    { waarde: -0.3, van: -0.6, tot: -0.1 },
    { waarde: 0.3, van: 0.1, tot: 0.6 },
    { waarde: 0, van: -1, tot: 1 },
  ];
  it.each([
    [
      'niet-duidelijk',
      { verschil: nul, helling: nul, sprong: nul },
      'Er is geen duidelijke verandering te zien',
    ],
    ['omhoog', { verschil: nul, helling: hoog, sprong: nul }, 'gaat de lijn meer omhoog dan ervoor.'],
    ['omlaag', { verschil: nul, helling: laag, sprong: hoog }, 'gaat de lijn meer omlaag dan ervoor.'],
    [
      'eerst-lager',
      { verschil: nul, helling: nul, sprong: laag },
      'lag meteen na de verandering lager dan verwacht',
    ],
    ['lager', { verschil: laag, helling: laag, sprong: nul }, 'lager dan verwacht.'],
    ['lager', { verschil: laag, helling: hoog, sprong: laag }, 'Dat verschil wordt wel elke maand kleiner.'],
  ] as const)('%s: het oordeel volgt uit gemiddelde, richting en sprong samen', (oordeel, delen, zin) => {
    const conclusie = concludeer(WERKDRUK, gelukt(uitkomst(delen)), OP);
    expect(conclusie.oordeel).toBe(oordeel);
    expect(conclusie.kop).toContain(zin);
  });

  it('nooit "geen duidelijke verandering" als een van de getoonde intervallen nul niet bevat', () => {
    for (const verschil of [laag, hoog, nul])
      for (const helling of [laag, hoog, nul])
        for (const sprong of [laag, hoog, nul]) {
          const stil = [verschil, helling, sprong].every((deel) => deel === nul);
          const { oordeel } = concludeer(WERKDRUK, gelukt(uitkomst({ verschil, helling, sprong })), OP);
          expect(oordeel === 'niet-duidelijk').toBe(stil);
        }
  });

  it('een procentpunt en een dag in het enkelvoud; bij een aantal zegt het onderwerp al wat er geteld wordt', () => {
    expect(['0,5', '1', '1,0', '1,1', '0', '12'].map((getal) => eenheidBij(getal, 'procentpunten'))).toEqual([
      'procentpunt',
      'procentpunt',
      'procentpunt',
      'procentpunten',
      'procentpunten',
      'procentpunten',
    ]);
    expect([eenheidBij('1', 'dagen'), eenheidBij('14', 'dagen'), eenheidBij('1,1', 'jongeren')]).toEqual([
      'dag',
      'dagen',
      '',
    ]);
  });

  it('een klein maar duidelijk verschil krijgt de decimalen waarmee het van nul verschilt', () => {
    const klein = uitkomst({ verschil: { waarde: 0.08, van: 0.02, tot: 0.14 } });
    const conclusie = concludeer({ ...WERKDRUK, gunstig: null }, gelukt(klein), OP);
    expect(conclusie.zinnen[0]).toContain('gemiddeld 0,08 hoger');
    expect(conclusie.zinnen[0]).toContain('tussen 0,02 en 0,14 hoger');
    expect(conclusie.zinnen[1]).toContain('Daarna kwam het elke maand 0,1');
    expect(conclusie.zinnen).toHaveLength(2);
  });
});

it('een lijn die even steil blijft, zegt dat', () => {
  const helling = { waarde: 0.004, van: -0.13, tot: 0.14 };
  expect(concludeer(WERKDRUK, gelukt(uitkomst({ helling })), OP).zinnen[1]).toContain(
    'Daarna liep de lijn even steil als ervoor (per maand van 0,1 lager tot 0,1 hoger).',
  );
});

describe('kanttekeningen', () => {
  const bij = (anders: Partial<Schatting>, delen: Partial<Zinsdelen> = {}) =>
    concludeer({ ...WERKDRUK, perFte: false, ...delen }, gelukt({ ...LAGER, ...anders }), OP).kanttekeningen;
  const maanden = (aantal: number, ...knippen: Onderbreking[]) =>
    waardeOf(ontwerpVan(reeksVan(Array.from({ length: aantal }, (_, t) => 20 + (t % 5))), knippen));

  it('gedeeld door fte: meer fte alleen al maakt het lager', () => {
    expect(bij({}, { perFte: true })[0]).toBe(
      'Dit cijfer is gedeeld door de effectieve fte. Met meer fte daalt het al bij evenveel werk.',
    );
    expect(bij({})[0]).not.toContain('gedeeld');
  });

  it('een korte reeks heeft de zomer er nog in, een lange niet', () => {
    expect(bij({}).join(' ')).toContain(
      'wat elk jaar terugkomt, zoals de zomervakantie, is er niet uit gehaald',
    );
    const lang = maanden(48, { soort: 'verandering', op: OP });
    expect(bij({ ontwerp: lang }).join(' ')).not.toContain('zomervakantie');
  });

  it('samenhang tussen maanden wordt genoemd onder 1,6', () => {
    expect(bij({ durbinWatson: 1.4 }).join(' ')).toContain('De maanden hangen met elkaar samen.');
    expect(bij({ durbinWatson: 1.6 }).join(' ')).not.toContain('met elkaar samen');
  });

  it('een lijn die langer is doorgetrokken dan gemeten', () => {
    const kort = maanden(44, { soort: 'verandering', op: datum('2023-03-01') });
    expect(bij({ ontwerp: kort })).toContain(
      'De lijn van ervoor is 30 maanden doorgetrokken en over 14 maanden gemeten.',
    );
  });

  it('maanden waarin niets te meten was, staan erbij', () => {
    const leeg = reeksVan(Array.from({ length: 40 }, (_, t) => 20 + (t % 5))).map((punt) =>
      punt.maand.endsWith('-08') ? { ...punt, waarde: null, leeg: true as const } : punt,
    );
    const ontwerp = waardeOf(ontwerpVan(leeg, [{ soort: 'verandering', op: OP }]));
    expect(bij({ ontwerp })).toContain(
      'Niets om te meten was er in augustus 2022, augustus 2023 en augustus 2024; die maanden tellen niet mee in de lijn.',
    );
  });

  it('een verandering midden in een maand, en een trendbreuk met zijn reden', () => {
    const op = datum('2024-09-10');
    const ontwerp = maanden(48, { soort: 'verandering', op: datum('2023-07-12') }, { soort: 'breuk', op });
    const { kanttekeningen } = concludeer(WERKDRUK, gelukt({ ...LAGER, ontwerp }), datum('2023-07-12'), [
      { soort: 'breuk', op, zin: 'Scholen melden sindsdien in het nieuwe loket.' },
    ]);
    expect(kanttekeningen.slice(1)).toEqual([
      'Juli 2023 telt bij geen van beide kanten mee: de dag viel in die maand.',
      'September 2024 telt bij geen van beide kanten mee: de dag viel in die maand.',
      'Trendbreuk op 10 sep 2024 (Scholen melden sindsdien in het nieuwe loket): de lijn krijgt daar een eigen sprong en een eigen richting, en het verschil is tot die dag genomen.',
    ]);
  });

  it('een tweede stap van dezelfde uitbreiding', () => {
    const ontwerp = maanden(
      48,
      { soort: 'verandering', op: OP },
      { soort: 'verandering', op: datum('2024-09-01') },
    );
    expect(bij({ ontwerp })).toContain('De tweede stap van 1 sep 2024 zit in het verschil.');
  });

  it('een trendbreuk van ervoor telt niet bij de verandering', () => {
    const ontwerp = maanden(
      48,
      { soort: 'breuk', op: datum('2022-11-01') },
      { soort: 'verandering', op: datum('2024-01-01') },
    );
    expect(bij({ ontwerp })).toContain(
      'Trendbreuk op 1 nov 2022: de lijn krijgt daar een eigen sprong en een eigen richting, en die tellen niet bij de verandering.',
    );
  });

  it('omstandigheden in en buiten de bekeken maanden, in volgorde van tijd', () => {
    const noot = (dag: string) => ({ soort: 'omstandigheid' as const, op: datum(dag), zin: dag });
    const noten = ['2024-06-30', '2021-12-31', '2022-01-01', '2024-07-01'].map(noot);
    const { binnen, buiten } = binnenEnBuiten(noten, datum('2022-01-01'), datum('2024-06-30'));
    expect(binnen.map(({ op }) => op)).toEqual(['2022-01-01', '2024-06-30']);
    expect(buiten.map(({ op }) => op)).toEqual(['2021-12-31', '2024-07-01']);
  });

  it('wat er van de uitbreiding te zien was, en hoeveel reeksen zijn bekeken', () => {
    const uitleg =
      'Effectief is wat er van het contract voor dit werk beschikbaar was: contract × inzet × aanwezigheid.';
    const contract = { voor: 4.84, na: 8.25 };
    expect(
      algemeneKanttekeningen({ afgesproken: 3.5, contract, effectief: { voor: 4.27, na: 7.35 } }, 9),
    ).toEqual([
      `Afgesproken was 3,5 fte erbij. Aangesteld (contract) was er gemiddeld 8,3 fte: 3,5 meer dan in evenveel maanden ervoor (4,8). Effectief was er gemiddeld 7,4 fte: 3,1 meer dan in evenveel maanden ervoor (4,3). ${uitleg}`,
      'Er zijn 9 reeksen bekeken, elk op hoogte, richting en begin. Ook als er niets verandert, springt er van elke twintig van zulke uitkomsten gemiddeld één uit.',
    ]);
    const geen = { voor: null, na: 3 };
    expect(
      algemeneKanttekeningen({ afgesproken: null, contract: geen, effectief: { voor: 6.2, na: 6.23 } }, 1),
    ).toEqual([
      `Effectief was er gemiddeld 6,2 fte: evenveel als in evenveel maanden ervoor (6,2). ${uitleg}`,
    ]);
    expect(algemeneKanttekeningen({ afgesproken: 3.5, contract: geen, effectief: geen }, 1)[0]).toBe(
      'Afgesproken was 3,5 fte erbij. Hoeveel effectieve fte er was, is niet van beide kanten bekend.',
    );
    expect(
      algemeneKanttekeningen({ afgesproken: null, contract: geen, effectief: { voor: 4, na: 3 } }, 1)[0],
    ).toContain('1,0 minder dan');
  });
});
