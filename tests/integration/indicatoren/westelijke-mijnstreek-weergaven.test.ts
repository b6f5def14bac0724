import { beforeAll, expect, it } from 'vitest';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { demoregio, GEMEENTEN, pagina } from './weergave.ts';

/**
 * Each page of a figure opens with the table as the annual report Westelijke Mijnstreek 2023-2024 prints it: its rows in its order,
 * its columns in its order, its total on its side. Where the report itself has no order of columns (labels in a picture) the
 * gemeenten stand in the order of the other tables: Beek, Sittard-Geleen, Stein.
 *
 * Not on these pages: row 8 of the vrijstellingen ("verlof wegens specifieke aard van het beroep", 0 everywhere) is no vrijstelling but
 * verlof, which is another figure.
 */
let actor: SysteemActor;

beforeAll(async () => {
  actor = await demoregio();
}, 300_000);

it('Totaal aantal meldingen leerplicht, ook per gemeente', async () => {
  const tabel = await pagina(actor, 'meldingen-leerplicht');
  expect(tabel.kop).toEqual([...GEMEENTEN, 'totaal']);
  expect(tabel.rijen).toEqual([
    ['absoluut verzuim', 11, 47, 7, 65],
    ['luxeverzuim', 9, 8, 3, 20],
    ['signaalverzuim', 46, 271, 50, 367],
    ['preventieve melding', 19, 175, 24, 218],
  ]);
  expect(tabel.aandelen).toEqual([10, 3, 55, 32]);
  expect(tabel.voet?.at(-1)).toBe(670);
});

it('Resultaten afgehandelde meldingen leerplicht', async () => {
  const tabel = await pagina(actor, 'meldingen-resultaat');
  expect(tabel.kop).toEqual([...GEMEENTEN, 'totaal']);
  expect(tabel.rijen).toEqual([
    ['Door bemiddeling, gesprek en/of waarschuwing op school', 52, 362, 57, 471],
    ['Door handhavingsproces op school', 3, 10, 3, 16],
    ['Vrijstelling verleend/gedoogbeschikking', 4, 16, 1, 21],
    ['Na onderzoek verzuim niet geconstateerd, op school', 6, 27, 5, 38],
    ['Na onderzoek verzuim niet verwijtbaar, op school', 6, 33, 8, 47],
    ['Verhuisd buiten de regio', 5, 12, 0, 17],
    ['Traject Doorstroompunt opgestart', 4, 7, 3, 14],
    ['Overgedragen aan externe samenwerkingspartners', 0, 4, 0, 4],
  ]);
  expect(tabel.voet).toEqual([80, 471, 77, 628]);
});

it('Handhavingsprocessen: eerst het instrument, dan zijn standen in de volgorde van het verslag, ook die op nul', async () => {
  const { kop, rijen } = await pagina(actor, 'handhaving');
  expect(kop).toEqual([...GEMEENTEN, 'totaal']);
  expect(rijen.map(([, ...getallen]) => getallen)).toEqual([
    [0, 4, 0, 4], // Halt-verwijzing
    [0, 0, 0, 0],
    [0, 1, 0, 1], // printed total: empty
    [0, 0, 0, 0],
    [0, 3, 0, 3], // sent, without an outcome: not printed
    [1, 0, 0, 1], // last onder dwangsom
    [0, 0, 0, 0],
    [1, 0, 0, 1], // printed total: empty
    [0, 0, 0, 0],
    [2, 12, 4, 18], // pv signaalverzuim
    [1, 5, 3, 9],
    [0, 1, 0, 1],
    [1, 1, 0, 2],
    [0, 1, 1, 2],
    [0, 4, 0, 4],
    [0, 0, 0, 0],
    [3, 4, 0, 7], // pv luxeverzuim
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 2, 0, 2],
    [3, 2, 0, 5],
  ]);
  expect(rijen.map(([label]) => label).filter((label) => !String(label).includes('>'))).toEqual([
    'Halt-verwijzing',
    'last onder dwangsom',
    'proces-verbaal signaalverzuim',
    'proces-verbaal luxeverzuim',
  ]);
});

it('Afgegeven vrijstellingen, in de volgorde van het verslag', async () => {
  const tabel = await pagina(actor, 'vrijstellingen');
  expect(tabel.kop).toEqual([...GEMEENTEN, 'totaal']);
  expect(tabel.rijen.map(([, ...getallen]) => getallen)).toEqual([
    [16, 87, 17, 120],
    [0, 4, 1, 5],
    [30, 320, 161, 511],
    [3, 10, 3, 16],
    [1, 3, 2, 6],
    [0, 1, 0, 1],
    [0, 0, 0, 0],
  ]);
  expect(tabel.voet).toEqual([50, 425, 184, 659]);
});

it('Overzicht thuiszitters en hun resultaat per gemeente staan in een tabel', async () => {
  const { kop, rijen } = await pagina(actor, 'thuiszitters');
  expect(kop).toEqual([...GEMEENTEN, 'totaal']);
  const [av, lrv] = ['absoluut verzuim', 'langdurig relatief verzuim'];
  const [kort, lang] = ['korter dan 3 maanden', 'langer dan 3 maanden'];
  expect(rijen).toEqual([
    [`${av} > ${kort}`, 7, 25, 4, 36],
    [`${av} > ${kort} > terug naar school`, 6, 24, 3, 33],
    [`${av} > ${kort} > vrijstelling`, 1, 1, 0, 2],
    [`${av} > ${kort} > verhuisd buiten de regio`, 0, 0, 1, 1],
    [`${av} > ${lang}`, 4, 8, 2, 14],
    [`${av} > ${lang} > terug naar school`, 4, 8, 2, 14],
    [`${lrv} > ${kort}`, 4, 20, 2, 26],
    [`${lrv} > ${kort} > terug naar school`, 3, 15, 1, 19],
    [`${lrv} > ${kort} > alternatief of hulpverleningstraject`, 0, 2, 1, 3],
    [`${lrv} > ${kort} > vrijstelling`, 0, 3, 0, 3],
    [`${lrv} > ${kort} > verhuisd buiten de regio`, 1, 0, 0, 1],
    [`${lrv} > ${lang}`, 6, 22, 7, 35],
    [`${lrv} > ${lang} > terug naar school`, 3, 13, 5, 21],
    [`${lrv} > ${lang} > alternatief of hulpverleningstraject`, 1, 2, 0, 3],
    [`${lrv} > ${lang} > vrijstelling`, 2, 4, 2, 8],
    [`${lrv} > ${lang} > verhuisd buiten de regio`, 0, 3, 0, 3],
  ]);
});
