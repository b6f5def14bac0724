import { describe, expect, it } from 'vitest';
import type { OpenbareTrendbreuk } from '#lib/indicatoren/trendbreuken/model.ts';
import { datum, schooljaar } from '#lib/kalender/model.ts';
import type { PubliekAntwoord } from '#lib/moties/uitgaven/cijfers.ts';
import { publiekOordeelTekst } from '#lib/moties/uitgaven/vergelijken/labels.ts';
import { afnameTekst } from '#lib/moties/voortgang/labels.ts';
import { afnamesVan, nuljaarVan, publiekeOordelen } from '#lib/moties/uitgaven/vergelijken/rules.ts';
import type { OpenbareCel } from '#lib/publicaties/onthulling/model.ts';

const KLEIN: OpenbareCel = { soort: 'onderdrukt', tekst: '<5', reden: 'klein' };
const NEVEN: OpenbareCel = { soort: 'afgerond', waarde: 50, op: 5 };
const n = (waarde: number): OpenbareCel => ({ soort: 'waarde', waarde });

/** Published years of one cell, each on 31 July. */
function antwoord(
  jaren: readonly (readonly [jaar: string, cel: OpenbareCel, versie?: number])[],
  rest: Partial<PubliekAntwoord> = {},
): PubliekAntwoord {
  return {
    ...{ bureau: 'stein', indicator: 'k1-thuiszitters-stroom', titel: 'K1', definitie: '', breuk: false },
    ...{ soort: 'aantallen', alsAantal: true },
    jaren: jaren.map(([jaar, cel, versie = 1]) => ({
      ...{ schooljaar: schooljaar(jaar), peildatum: datum(`${jaar.slice(5)}-07-31`), versie },
      cellen: [{ label: 'totaal', cel }],
    })),
    ...rest,
  };
}
const afname = (van: PubliekAntwoord, breuken: Parameters<typeof afnamesVan>[1] = []) =>
  afnamesVan(van, breuken).map(({ cellen }) => cellen[0]?.afname);

describe('een doel tegen een percentage dat DUO publiceerde', () => {
  const vsv = (cel: OpenbareCel) =>
    antwoord([['2019-2020', cel]], {
      ...{ indicator: 'dsp-duo-vsv-gemeente', soort: 'percentages', alsAantal: false },
    });
  const doel = {
    ...({ richting: 'minder-dan', eenheid: '%' } as const),
    ...{ waarde: 2.3, leidend: true, bron: 'Beoogd 2019 en 2020' },
    ...{ van: schooljaar('2018-2019'), tot: schooljaar('2019-2020') },
  };
  const oordeel = (cel: OpenbareCel) =>
    publiekeOordelen({ heeftAmbitie: true, streefwaarden: [doel], nulmeting: null }, vsv(cel), [], []).map(
      (regel) => publiekOordeelTekst(regel.oordeel),
    );
  it.each([
    [2.29, 'gehaald'],
    [2.3, 'niet gehaald'],
    [2.55, 'niet gehaald'],
  ])('minder dan 2,3%%: %s%% is %s', (waarde, tekst) => {
    expect(oordeel(n(waarde))).toEqual([tekst]);
  });
  it('met alleen "< 5%" is er niets te zeggen', () => {
    expect(oordeel({ soort: 'begrensd', tekst: '< 5%', kant: 'onder' })).toEqual([
      'nog niet te zeggen: er is geen openbaar getal om ernaast te leggen',
    ]);
  });
});

describe('de afname uit twee gepubliceerde getallen', () => {
  it('van 50 naar 40 is 20% minder, van 40 naar 45 is 12,5% meer', () => {
    const uit = afname(
      antwoord([
        ['2022-2023', n(50)],
        ['2023-2024', n(40)],
        ['2024-2025', n(45)],
      ]),
    );
    expect(uit).toEqual([null, 20, -12.5]);
    expect(uit.map((getal) => afnameTekst(getal ?? null))).toEqual([
      'niet te zeggen',
      '20,0% minder',
      '12,5% meer',
    ]);
    expect(afnameTekst(0)).toBe('gelijk');
  });
  it('een klein, afgerond of onbekend getal telt niet mee, en nul geeft geen procent', () => {
    for (const cel of [KLEIN, NEVEN, { soort: 'onbekend' } as const, n(0)])
      expect(
        afname(
          antwoord([
            ['2022-2023', cel],
            ['2023-2024', n(40)],
          ]),
        ),
      ).toEqual([null, null]);
    expect(
      afname(
        antwoord([
          ['2022-2023', n(50)],
          ['2023-2024', NEVEN],
        ]),
      ),
    ).toEqual([null, null]);
  });
  it('alleen tussen jaren die op elkaar volgen, met dezelfde definitie en zonder trendbreuk ertussen', () => {
    expect(
      afname(
        antwoord([
          ['2021-2022', n(50)],
          ['2023-2024', n(40)],
        ]),
      ),
    ).toEqual([null, null]);
    expect(
      afname(
        antwoord([
          ['2022-2023', n(50)],
          ['2023-2024', n(40), 2],
        ]),
      ),
    ).toEqual([null, null]);
    const breuk = {
      ...{ vanaf: datum('2024-01-01'), soort: 'wet' as const, zin: 'De wet veranderde.', bron: 'wet' },
      raakt: [],
    } as const;
    const twee = antwoord([
      ['2022-2023', n(50)],
      ['2023-2024', n(40)],
    ]);
    expect(afname(twee)).toEqual([null, 20]);
    expect(afname(twee, [breuk])).toEqual([null, null]);
  });
  it('waar geen afname is gevraagd, staat er geen', () => {
    expect(
      afnamesVan(
        antwoord(
          [
            ['2022-2023', n(50)],
            ['2023-2024', n(40)],
          ],
          { alsAantal: false },
        ),
        [],
      ),
    ).toEqual([]);
  });
});

const streef = (rest: object = {}) => ({
  ...{ richting: 'hoogstens', waarde: 45, eenheid: 'aantal', leidend: true, bron: null },
  ...{ van: schooljaar('2023-2024'), tot: schooljaar('2024-2025') },
  ...rest,
});
const vraag = (rest: object = {}, nulOp: string | null = '2023-07-31', heeftAmbitie = true) =>
  ({
    heeftAmbitie,
    streefwaarden: [streef(rest)],
    nulmeting: nulOp && { peildatum: datum(nulOp), bron: 'Baken', betrouwbaarheid: 'goed', vastgezet: true },
  }) as never;
const oordeel = (over: PubliekAntwoord, doel: never, breuken: readonly OpenbareTrendbreuk[] = []) =>
  publiekeOordelen(doel, over, afnamesVan(over, breuken), breuken).map((een) => [een.over, een.oordeel]);

describe('het oordeel over gepubliceerde getallen', () => {
  const gewoon = { alsAantal: false };
  it('na de laatste dag is het gehaald of niet gehaald, op het eigen laatste jaar', () => {
    const af = antwoord(
      [
        ['2022-2023', n(50)],
        ['2024-2025', n(44)],
        ['2025-2026', n(60)],
      ],
      gewoon,
    );
    expect(oordeel(af, vraag())).toEqual([['2024-2025', 'gehaald']]);
    expect(oordeel(af, vraag({ waarde: 43 }))).toEqual([['2024-2025', 'niet-gehaald']]);
  });
  it('over een getal dat niet precies openbaar is, is niets te zeggen', () => {
    const verborgen = antwoord(
      [
        ['2022-2023', n(50)],
        ['2024-2025', KLEIN],
      ],
      gewoon,
    );
    expect(oordeel(verborgen, vraag())).toEqual([['2024-2025', 'onbekend']]);
    expect(publiekOordeelTekst('onbekend')).toMatch(/^nog niet te zeggen/);
    expect(oordeel(antwoord([['2025-2026', n(10)]], gewoon), vraag())).toEqual([[null, 'onbekend']]);
  });
  it('lager dan een nulmeting die niet openbaar is, is niet te zeggen', () => {
    const lager = vraag({ richting: 'lager', waarde: null });
    const zonder = antwoord(
      [
        ['2022-2023', KLEIN],
        ['2024-2025', n(44)],
      ],
      gewoon,
    );
    expect(oordeel(zonder, lager)).toEqual([['2024-2025', 'geen-nulmeting']]);
    const met = antwoord(
      [
        ['2022-2023', n(50)],
        ['2024-2025', n(44)],
      ],
      gewoon,
    );
    expect(oordeel(met, lager)).toEqual([['2024-2025', 'gehaald']]);
  });
  it('een doel in procenten over een afname gaat over de uitgerekende afname, nooit over het aantal', () => {
    const jaren = antwoord([
      ['2022-2023', n(60)],
      ['2023-2024', n(50)],
      ['2024-2025', n(40)],
    ]);
    expect(oordeel(jaren, vraag({ richting: 'meer-dan', waarde: 0, eenheid: '%' }))).toEqual([
      ['2024-2025', 'gehaald'],
    ]);
    expect(oordeel(jaren, vraag())).toEqual([['2024-2025', 'onbekend']]);
  });
  it('zonder ambitie is er geen oordeel', () => {
    expect(oordeel(antwoord([['2024-2025', n(44)]], gewoon), vraag({}, null, false))).toEqual([]);
  });
});

it('de nulmeting is het gepubliceerde jaar van precies die dag', () => {
  const jaren = antwoord([['2022-2023', n(50)]]);
  expect(nuljaarVan(jaren, datum('2023-07-31'))?.schooljaar).toBe('2022-2023');
  expect(nuljaarVan(jaren, datum('2023-03-01'))).toBeUndefined();
  expect(nuljaarVan(jaren, null)).toBeUndefined();
});
