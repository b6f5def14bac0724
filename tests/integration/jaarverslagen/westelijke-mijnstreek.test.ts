import { beforeAll, describe, expect, it } from 'vitest';
import { VORM_WM } from '#lib/cli/jaarverslagen/westelijke-mijnstreek.ts';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { verslagVan } from '#lib/jaarverslagen/boom/rules.ts';
import { beginEditie } from '#lib/jaarverslagen/commands.ts';
import { readEditie, type Editiepagina } from '#lib/jaarverslagen/queries.ts';
import { beginVorm } from '#lib/jaarverslagen/vorm/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Tabelblok } from '#lib/platform/verslag/model.ts';
import { tabellenVan } from '#lib/platform/verslag/rules.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

/**
 * The jaarverslag Westelijke Mijnstreek 2023-2024 as Baken makes it for inside the bureau, over the invented cases of the region: each
 * printed table cell by cell, copied from the report in its own order of rows. Columns per gemeente: Beek, Sittard-Geleen, Stein.
 */
let pagina: Editiepagina;
let tabellen: readonly Tabelblok[];

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  const maker = await actorMet('kwaliteitsmedewerker', { bureau });
  waardeOf(await beginVorm(maker, VORM_WM));
  const { id } = waardeOf(await beginEditie(maker, { schooljaar: '2023-2024', reden: '' }));
  pagina = waardeOf(await readEditie(maker, { id }));
  tabellen = tabellenVan(verslagVan(pagina.inhoud, 'intern'));
}, 300_000);

/** Heads and numbers of one table, without the names of rows. */
function tabel(titel: string) {
  const gevonden = tabellen.find((item) => item.titel === titel);
  if (!gevonden)
    throw new Error(`Geen tabel "${titel}"; wel ${tabellen.map((item) => item.titel).join(' | ')}`);
  return {
    kop: gevonden.kolommen.slice(1).map(({ kop }) => kop),
    rijen: gevonden.rijen.map((rij) => rij.slice(1).map(({ getal }) => getal)),
    labels: gevonden.rijen.map((rij) => rij[0]?.tekst),
    noten: gevonden.noten,
  };
}

const plat = (rijen: readonly (readonly (number | null | undefined)[])[]) =>
  rijen.map((rij) => rij.join(' ')).join('|');

const GEMEENTEN = ['Beek', 'Sittard-Geleen', 'Stein'];

it('Totaal aantal meldingen leerplicht, met procenten', () => {
  const { kop, rijen, labels } = tabel('Totaal aantal meldingen leerplicht');
  expect(kop).toEqual(['aantal', 'aandeel']);
  expect(labels.at(-1)).toBe('Totaal');
  expect(rijen).toEqual([
    [65, 10],
    [20, 3],
    [367, 55],
    [218, 32],
    [670, 100],
  ]);
});

it('Aantal meldingen leerplicht per gemeente', () => {
  const { kop, rijen } = tabel('Aantal meldingen leerplicht per gemeente');
  expect(kop).toEqual([...GEMEENTEN, 'totaal']);
  expect(rijen).toEqual([
    [11, 47, 7, 65],
    [9, 8, 3, 20],
    [46, 271, 50, 367],
    [19, 175, 24, 218],
    [85, 501, 84, 670],
  ]);
});

it('Resultaten afgehandelde meldingen leerplicht', () => {
  const { kop, rijen } = tabel('Resultaten afgehandelde meldingen leerplicht');
  expect(kop).toEqual([...GEMEENTEN, 'totaal']);
  expect(rijen).toEqual([
    [52, 362, 57, 471],
    [3, 10, 3, 16],
    [4, 16, 1, 21],
    [6, 27, 5, 38],
    [6, 33, 8, 47],
    [5, 12, 0, 17],
    [4, 7, 3, 14],
    [0, 4, 0, 4],
    [80, 471, 77, 628],
  ]);
});

it('Afgegeven vrijstellingen', () => {
  expect(tabel('Afgegeven vrijstellingen').rijen).toEqual([
    [16, 87, 17, 120],
    [0, 4, 1, 5],
    [30, 320, 161, 511],
    [3, 10, 3, 16],
    [1, 3, 2, 6],
    [0, 1, 0, 1],
    [0, 0, 0, 0],
    [50, 425, 184, 659],
  ]);
});

it('Strafrechtelijke en bestuurlijke handhavingsprocessen: het instrument met daaronder waarvan', () => {
  const { rijen, labels } = tabel('Strafrechtelijke en bestuurlijke handhavingsprocessen');
  // Halt: three were sent without an outcome, which the report does not print; then dwangsom, pv signaal, pv luxe.
  expect(
    rijen
      .slice(0, 22)
      .map((rij) => rij.join(' '))
      .join('|'),
  ).toBe(
    [
      '0 4 0 4|0 0 0 0|0 1 0 1|0 0 0 0|0 3 0 3',
      '1 0 0 1|0 0 0 0|1 0 0 1|0 0 0 0',
      '2 12 4 18|1 5 3 9|0 1 0 1|1 1 0 2|0 1 1 2|0 4 0 4|0 0 0 0',
      '3 4 0 7|0 0 0 0|0 0 0 0|0 0 0 0|0 2 0 2|3 2 0 5',
    ].join('|'),
  );
  expect(labels.filter((label) => !label?.startsWith('waarvan'))).toEqual([
    'Halt-verwijzing',
    'last onder dwangsom',
    'proces-verbaal signaalverzuim',
    'proces-verbaal luxeverzuim',
    'Totaal',
  ]);
});

describe('Thuiszitters', () => {
  it('overzicht: soort en duur, met het jaar ervoor ernaast', () => {
    const { kop, rijen, labels } = tabel('Overzicht thuiszitters');
    expect(kop).toEqual(['2022-2023', '2023-2024']);
    const laatste = rijen.map((rij) => rij.at(-1));
    expect(laatste.slice(-1)).toEqual([111]);
    expect(labels).toEqual(expect.arrayContaining(['waarvan: korter dan 3 maanden']));
    expect(laatste.filter((_, plek) => labels[plek]?.startsWith('waarvan'))).toEqual([36, 14, 26, 35]);
  });

  it('resultaat per gemeente', () => {
    const { rijen } = tabel('Thuiszitters: resultaat per gemeente');
    expect(rijen.map((rij) => rij.join(' ')).join('|')).toBe(
      [
        '7 25 4 36|6 24 3 33|1 1 0 2|0 0 1 1|4 8 2 14|4 8 2 14',
        '4 20 2 26|3 15 1 19|0 2 1 3|0 3 0 3|1 0 0 1',
        '6 22 7 35|3 13 5 21|1 2 0 3|2 4 2 8|0 3 0 3|21 75 15 111',
      ].join('|'),
    );
  });
});

describe('Doorstroompunt', () => {
  it('totaal aantal meldingen', () => {
    expect(tabel('Totaal aantal meldingen Doorstroompunt').rijen).toEqual([
      [144, 23],
      [191, 30],
      [241, 38], // printed 39 and 8: 38.3% and 8.4%; the largest remainder adds up to 100 by itself
      [53, 9],
      [629, 100],
    ]);
  });

  it('resultaten, het totaal vooraan', () => {
    const { kop, rijen } = tabel('Resultaten afgehandelde meldingen Doorstroompunt');
    expect(kop).toEqual(['totaal', ...GEMEENTEN, 'aandeel']);
    expect(plat(rijen.map((rij) => rij.slice(0, 4)))).toBe(
      '271 22 220 29|164 11 129 24|7 1 6 0|53 3 45 5|12 0 11 1|66 4 51 11|7 1 5 1|82 4 65 13|662 46 532 84',
    );
  });

  it('totaalbeeld bestemmingen, met procenten per kolom', () => {
    const { kop, rijen } = tabel('Totaalbeeld voortijdig schoolverlaters: bestemmingen');
    expect(kop).toEqual([
      'nieuw vsv',
      'continuerend vsv',
      'totaal',
      'nieuw vsv, aandeel',
      'continuerend vsv, aandeel',
    ]);
    expect(plat(rijen.map((rij) => rij.slice(0, 2)))).toBe(
      '154 133|11 15|114 399|24 52|4 45|1 15|20 34|16 50|14 8|5 25|1 77|364 853',
    );
  });

  it('per gemeente; waar het verslag bij Beek 75 afdrukt, telt de tabel op tot 70', () => {
    expect(plat(tabel('Bestemmingen nieuw vsv per gemeente').rijen)).toBe(
      '21 114 19 154|2 9 0 11|11 92 11 114|1 22 1 24|0 4 0 4|0 1 0 1|1 13 6 20|3 12 1 16|0 14 0 14|0 4 1 5|1 0 0 1|40 285 39 364',
    );
    expect(
      plat(tabel('Bestemmingen continuerend vsv per gemeente').rijen.map((rij) => rij.slice(0, 3))),
    ).toBe('10 110 13|3 8 4|33 315 51|5 35 12|3 37 5|0 12 3|4 26 4|3 37 10|0 8 0|0 17 8|9 57 11|70 662 121');
  });
});

describe('Jongerenpunt', () => {
  it('meldingen', () => {
    expect(tabel('Totaal aantal meldingen Jongerenloket').rijen.map((rij) => rij.slice(0, 4))).toEqual([
      [299, 23, 241, 35],
      [431, 27, 362, 42],
      [33, 6, 23, 4],
      [52, 3, 43, 6],
      [815, 59, 669, 87],
    ]);
  });

  it('preventieve acties', () => {
    expect(tabel('Totaal aantal preventieve acties Jongerenpunt').rijen).toEqual([
      [64],
      [1181],
      [87],
      [32],
      [20],
      [1384],
    ]);
  });

  it('resultaten', () => {
    expect(
      plat(tabel('Resultaten afgehandelde meldingen Jongerenpunt').rijen.map((rij) => rij.slice(0, 4))),
    ).toBe(
      '153 12 129 12|185 9 160 16|104 11 79 14|103 9 83 11|92 13 60 19|75 4 61 10|44 4 37 3|11 0 9 2|30 0 28 2|21 3 15 3|35 2 31 2|11 1 8 2|864 68 700 96',
    );
  });
});

describe('procenten, zo afgerond dat ze samen 100 zijn', () => {
  const aandelen = (titel: string, kop = 'aandeel') => {
    const { kop: koppen, rijen } = tabel(titel);
    return rijen.map((rij) => rij[koppen.indexOf(kop)]);
  };

  it('resultaten Doorstroompunt', () => {
    expect(aandelen('Resultaten afgehandelde meldingen Doorstroompunt')).toEqual([
      41, 25, 1, 8, 2, 10, 1, 12, 100,
    ]);
  });

  it('bestemmingen; het verslag drukt 5, 4, 1 en 1 waar het naar rekenen 6, 5, 0 en 0 is, en 16 en 5 waar het 15 en 6 is', () => {
    const titel = 'Totaalbeeld voortijdig schoolverlaters: bestemmingen';
    expect(aandelen(titel, 'nieuw vsv, aandeel')).toEqual([42, 3, 31, 7, 1, 0, 6, 5, 4, 1, 0, 100]);
    expect(aandelen(titel, 'continuerend vsv, aandeel')).toEqual([15, 2, 47, 6, 5, 2, 4, 6, 1, 3, 9, 100]);
  });

  it('Jongerenloket en Jongerenpunt', () => {
    expect(aandelen('Totaal aantal meldingen Jongerenloket')).toEqual([37, 53, 4, 6, 100]);
    expect(aandelen('Resultaten afgehandelde meldingen Jongerenpunt')).toEqual([
      ...[18, 21, 12, 12, 11, 9, 5, 1, 4, 2, 4, 1, 100],
    ]);
  });
});

it('Specificatie afgehandelde meldingen leerplicht is de tabel met resultaten', () => {
  expect(tabel('Specificatie afgehandelde meldingen leerplicht').rijen).toEqual(
    tabel('Resultaten afgehandelde meldingen leerplicht').rijen,
  );
});

describe('controles', () => {
  it('de ene die niet klopt is die van het verslag zelf: 670 ontvangen, 628 afgehandeld', () => {
    const fout = pagina.inhoud.controles.filter(({ klopt }) => !klopt);
    expect(fout.map(({ getallen }) => getallen)).toEqual([
      'Totaal aantal meldingen leerplicht: 670, Resultaten afgehandelde meldingen leerplicht: 628',
    ]);
  });

  it('beide tabellen van thuiszitters tellen 111', () => {
    expect(pagina.inhoud.controles.find(({ code }) => code === 'telling/thuiszitters')).toMatchObject({
      klopt: true,
    });
  });
});

it('de bijlage heeft een deel voor elke gemeente, met dezelfde cijfers als in de kolom', () => {
  expect(pagina.inhoud.hoofdstukken.at(-1)?.titel).toBe('Cijfers per gemeente');
  expect(tabel('Stein: Afgegeven vrijstellingen').rijen).toEqual([
    [17],
    [1],
    [161],
    [3],
    [2],
    [0],
    [0],
    [184],
  ]);
  expect(tabel('Beek: Resultaten afgehandelde meldingen Doorstroompunt').rijen.at(-1)).toEqual([46]);
});
