import { beforeAll, describe, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { today } from '#lib/platform/clock.ts';
import { aandelenVan } from '#lib/indicatoren/aandelen.ts';
import { MELDINGEN_LEERPLICHT } from '#lib/indicatoren/catalogus/meldingen-leerplicht.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';
import { cel, vraag } from './voorbeeld.ts';

/**
 * The demo region is a proof: invented young people, written as facts, read by the ordinary importer, give the printed
 * tables of the annual report Westelijke Mijnstreek 2023-2024, cell by cell. The tables are copied here from the report,
 * in its own order of columns.
 *
 * Where the report does not add up or leaves something open:
 * - It prints no totals under the results. Computed: 80 + 471 + 77 = 628 handled, against 670 received. Both are true
 *   only when meldingen are carried over from one school year to the next; the demo does so (40 carried in, 82 carried on).
 * - The labels per gemeente stand in a picture without a table. Which gemeente is which follows from its legend; that the
 *   groups belong together is proved by their sums (65, 20, 367, 218).
 * - Percentages are rounded by the largest remainder, so that they add up to 100: 32.54% is printed as 32%.
 * - "-" is read as 0. The total of thuiszitters (111) is not printed; it is the sum of the four lines.
 * - The report gives every thuiszitter a result, so nobody may be at home any more on 31 July 2024.
 */
const JAAR = '2023-2024';
let actor: SysteemActor;

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  actor = systeemActor('opdrachtregel', bureau, ['indicator.zien']);
}, 300_000);

const [BEEK, SITTARD_GELEEN, STEIN] = ['0888', '1883', '0971'];

describe('Totaal aantal meldingen leerplicht', () => {
  it.each([
    ['absoluut', 65],
    ['luxe', 20],
    ['signaal', 367],
    ['preventief', 218],
  ])('%s: %i', async (soort, aantal) => {
    expect(cel(await vraag(actor, 'meldingen-leerplicht', JAAR, { per: ['soort'] }), { soort }).waarde).toBe(
      aantal,
    );
  });

  it('in procenten zoals afgedrukt, samen 100: 10, 3, 55 en 32', async () => {
    const { cellen } = await vraag(actor, 'meldingen-leerplicht', JAAR, { per: ['soort'] });
    const delen = aandelenVan(MELDINGEN_LEERPLICHT, cellen);
    const perSoort = Object.fromEntries(cellen.map((cel, plek) => [cel.dimensies.soort, delen[plek]]));
    expect(perSoort).toEqual({
      absoluut: { aandeel: 10, van: 670 },
      luxe: { aandeel: 3, van: 670 },
      signaal: { aandeel: 55, van: 670 },
      preventief: { aandeel: 32, van: 670 },
    });
  });

  it('samen 670', async () => {
    expect((await vraag(actor, 'meldingen-leerplicht', JAAR, { per: [] })).cellen[0]?.waarde).toBe(670);
  });
});

describe('Aantal meldingen leerplicht per gemeente (Sittard-Geleen, Beek, Stein)', () => {
  it.each([
    ['absoluut', [47, 11, 7]],
    ['luxe', [8, 9, 3]],
    ['signaal', [271, 46, 50]],
    ['preventief', [175, 19, 24]],
  ])('%s', async (soort, gedrukt) => {
    const uitslag = await vraag(actor, 'meldingen-leerplicht', JAAR);
    const rij = [SITTARD_GELEEN, BEEK, STEIN].map((gemeente) => cel(uitslag, { soort, gemeente }).waarde);
    expect(rij).toEqual(gedrukt);
  });
});

describe('Resultaten afgehandelde meldingen leerplicht (Beek, Sittard-Geleen, Stein)', () => {
  it.each([
    ['Door bemiddeling, gesprek en/of waarschuwing op school', 'bemiddeling', [52, 362, 57]],
    ['Door handhavingsproces op school', 'handhaving', [3, 10, 3]],
    ['Vrijstelling verleend/gedoogbeschikking', 'vrijstelling', [4, 16, 1]],
    ['Na onderzoek verzuim niet geconstateerd, op school', 'niet-geconstateerd', [6, 27, 5]],
    ['Na onderzoek verzuim niet verwijtbaar, op school', 'niet-verwijtbaar', [6, 33, 8]],
    ['Verhuisd buiten de regio', 'verhuisd', [5, 12, 0]],
    ['Traject Doorstroompunt opgestart', 'traject-dsp', [4, 7, 3]],
    ['Overgedragen aan externe samenwerkingspartners', 'externe-partners', [0, 4, 0]],
  ])('%s', async (_, resultaat, gedrukt) => {
    const uitslag = await vraag(actor, 'meldingen-resultaat', JAAR);
    const rij = [BEEK, SITTARD_GELEEN, STEIN].map((gemeente) => cel(uitslag, { resultaat, gemeente }).waarde);
    expect(rij).toEqual(gedrukt);
  });

  it('opgeteld 80, 471 en 77: 628, en geen ander resultaat daarnaast', async () => {
    const uitslag = await vraag(actor, 'meldingen-resultaat', JAAR, { per: ['gemeente'] });
    const rij = [BEEK, SITTARD_GELEEN, STEIN].map((gemeente) => cel(uitslag, { gemeente }).waarde);
    expect(rij).toEqual([80, 471, 77]);
    expect((await vraag(actor, 'meldingen-resultaat', JAAR, { per: [] })).cellen[0]?.waarde).toBe(628);
  });
});

describe('Overzicht thuiszitters', () => {
  it.each([
    ['AV', '<3m', 36],
    ['AV', '>3m', 14],
    ['LRV', '<3m', 26],
    ['LRV', '>3m', 35],
  ])('%s %s: %i', async (soort, duur, aantal) => {
    const uitslag = await vraag(actor, 'thuiszitters', JAAR, { per: ['soort', 'duur'] });
    expect(cel(uitslag, { soort, duur }).waarde).toBe(aantal);
  });
});

describe('Thuiszitters: resultaat per gemeente (Beek, Sittard-Geleen, Stein)', () => {
  const GEDRUKT = [
    ['AV', '<3m', 'terug-naar-school', [6, 24, 3]],
    ['AV', '<3m', 'vrijstelling', [1, 1, 0]],
    ['AV', '<3m', 'verhuisd', [0, 0, 1]],
    ['AV', '>3m', 'terug-naar-school', [4, 8, 2]],
    ['LRV', '<3m', 'terug-naar-school', [3, 15, 1]],
    ['LRV', '<3m', 'alternatief-traject', [0, 2, 1]],
    ['LRV', '<3m', 'vrijstelling', [0, 3, 0]],
    ['LRV', '<3m', 'verhuisd', [1, 0, 0]],
    ['LRV', '>3m', 'terug-naar-school', [3, 13, 5]],
    ['LRV', '>3m', 'alternatief-traject', [1, 2, 0]],
    ['LRV', '>3m', 'vrijstelling', [2, 4, 2]],
    ['LRV', '>3m', 'verhuisd', [0, 3, 0]],
  ] as const;

  it.each(GEDRUKT)('%s %s, %s', async (soort, duur, resultaat, gedrukt) => {
    const uitslag = await vraag(actor, 'thuiszitters', JAAR, {
      per: ['soort', 'duur', 'resultaat', 'gemeente'],
    });
    const rij = [BEEK, SITTARD_GELEEN, STEIN].map(
      (gemeente) => cel(uitslag, { soort, duur, resultaat, gemeente }).waarde,
    );
    expect(rij).toEqual(gedrukt);
  });

  it('samen 111, en geen andere cel is gevuld: iedereen heeft een van deze resultaten', async () => {
    const uitslag = await vraag(actor, 'thuiszitters', JAAR, { per: ['soort', 'duur', 'resultaat'] });
    const gevuld = uitslag.cellen
      .filter(({ teller }) => teller !== 0)
      .map(({ dimensies }) => Object.values(dimensies).join());
    expect(gevuld.sort()).toEqual(
      GEDRUKT.map(([soort, duur, resultaat]) => [soort, duur, resultaat].join()).sort(),
    );
    expect((await vraag(actor, 'thuiszitters', JAAR, { per: [] })).cellen[0]?.waarde).toBe(111);
  });
});

it('K2 op deze thuiszitters: T1 87 van 111, T2 93 van 111, T3 87 van 106, T4 87 van 93, niemand nog open', async () => {
  const uitslag = await vraag(actor, 'k2-teruggeleid', JAAR, { per: [] });
  const breuken = uitslag.cellen.map(({ dimensies, teller, noemer }) => [dimensies.variant, teller, noemer]);
  expect(breuken).toEqual([
    ['T1', 87, 111],
    ['T2', 93, 111],
    ['T3', 87, 106],
    ['T4', 87, 93],
    ['open', 0, 111],
  ]);
  expect(cel(uitslag, { variant: 'T1' }).waarde).toBeCloseTo(78.4, 1);
});

it('Totaal aantal meldingen Doorstroompunt, regel verzuimmeldingen: 241', async () => {
  const uitslag = await vraag(actor, 'verzuim-18plus', JAAR, { per: [] });
  expect(uitslag.cellen[0]?.waarde).toBe(241);
});
