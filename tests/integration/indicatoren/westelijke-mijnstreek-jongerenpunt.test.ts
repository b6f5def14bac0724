import { beforeAll, describe, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { today } from '#lib/platform/clock.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';
import { cel, vraag } from './voorbeeld.ts';

/**
 * The tables of the Jongerenpunt in the annual report Westelijke Mijnstreek 2023-2024, cell by cell, from the demo region.
 *
 * Where the report leaves something open:
 * - The first line of the questions per gemeente is damaged in the scan ("24123 35"). Beek 23, Sittard-Geleen 241 and Stein 35 is the
 *   only reading that adds up to the printed 299 and fits the printed percentages (39, 36 and 40).
 * - It prints 815 questions and 864 results: results are of closed questions, also of those from before the year (134 carried in, 85 on).
 * - Only the preventive actions have those outside the region (20) and outside the BRP (32).
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

const PLAATSEN = ['0888', '1883', '0971'];

describe('Meldingen Jongerenloket 16-27 (totaal, Beek, Sittard-Geleen, Stein)', () => {
  it.each([
    ['informatie', 299, [23, 241, 35]],
    ['inkomen', 431, [27, 362, 42]],
    ['participatie', 33, [6, 23, 4]],
    ['werkzoekend', 52, [3, 43, 6]],
  ])('%s: %i', async (soort, totaal, gedrukt) => {
    const uitslag = await vraag(actor, 'jongerenpunt-vragen', JAAR);
    const rij = PLAATSEN.map((woonplaats) => cel(uitslag, { vraag: soort, woonplaats }).waarde);
    expect(rij).toEqual(gedrukt);
    const som = await vraag(actor, 'jongerenpunt-vragen', JAAR, { per: ['vraag'] });
    expect(cel(som, { vraag: soort }).waarde).toBe(totaal);
  });

  it('samen 815', async () => {
    expect((await vraag(actor, 'jongerenpunt-vragen', JAAR, { per: [] })).cellen[0]?.waarde).toBe(815);
  });
});

describe('Preventieve acties Jongerenpunt', () => {
  it.each([
    ['Beek', '0888', 64],
    ['Sittard-Geleen', '1883', 1181],
    ['Stein', '0971', 87],
    ['Niet ingeschreven in de BRP', 'niet-in-brp', 32],
    ['Ingeschreven buiten de Westelijke Mijnstreek', 'buiten-regio', 20],
  ])('%s', async (_, woonplaats, aantal) => {
    const uitslag = await vraag(actor, 'jongerenpunt-acties', JAAR, { per: ['woonplaats'] });
    expect(cel(uitslag, { woonplaats }).waarde).toBe(aantal);
  });

  it('samen 1384', async () => {
    expect((await vraag(actor, 'jongerenpunt-acties', JAAR, { per: [] })).cellen[0]?.waarde).toBe(1384);
  });
});

describe('Resultaten afgehandelde meldingen Jongerenpunt (totaal, Beek, Sittard-Geleen, Stein)', () => {
  it.each([
    ['Herplaatst / blijft op school', 'herplaatst', 153, [12, 129, 12]],
    ['Werkt', 'werkt', 185, [9, 160, 16]],
    ['Hulpvraag beantwoord/op eigen kracht verder', 'beantwoord', 104, [11, 79, 14]],
    ['Inkomensvoorziening + ontheffing arbeid/zorgtraject', 'inkomen-ontheffing', 103, [9, 83, 11]],
    ['Inkomensvoorziening + traject team Werk', 'inkomen-werk', 92, [13, 60, 19]],
    ['Dagbesteding (WMO) / niet in staat', 'dagbesteding', 75, [4, 61, 10]],
    ['Wajong / Ziektewet / WW', 'uwv', 44, [4, 37, 3]],
    ['Inburgering', 'inburgering', 11, [0, 9, 2]],
    ['Niet-willer', 'niet-willer', 30, [0, 28, 2]],
    ['Onbereikbaar / woon-/verblijfplaats onbekend', 'onbereikbaar', 21, [3, 15, 3]],
    ['Verhuisd buiten de regio', 'verhuisd', 35, [2, 31, 2]],
    ['Actief outreachend benaderd', 'outreachend', 11, [1, 8, 2]],
  ])('%s', async (_, resultaat, totaal, gedrukt) => {
    const uitslag = await vraag(actor, 'jongerenpunt-resultaat', JAAR);
    const rij = PLAATSEN.map((woonplaats) => cel(uitslag, { resultaat, woonplaats }).waarde);
    expect(rij).toEqual(gedrukt);
    const som = await vraag(actor, 'jongerenpunt-resultaat', JAAR, { per: ['resultaat'] });
    expect(cel(som, { resultaat }).waarde).toBe(totaal);
  });

  it('samen 864, en geen ander resultaat daarnaast', async () => {
    expect((await vraag(actor, 'jongerenpunt-resultaat', JAAR, { per: [] })).cellen[0]?.waarde).toBe(864);
  });
});
