import { beforeAll, describe, expect, it } from 'vitest';
import { loadSet } from '#lib/cli/demo-laad.ts';
import { makeDemoBureaus } from '#lib/cli/demo-regio.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import type { Tabelrij } from '#lib/indicatoren/model.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { GEEN_KOLOM } from '#lib/indicatoren/weergave.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { findBureau, systeemActor } from '#lib/toegang/systeem.ts';
import { eigenaarUrl } from '#tests/setup/eigenaar.ts';
import { generateRegio } from '../../../prisma/seed/westelijke-mijnstreek/regio.ts';

/**
 * Each page of a figure opens with the table as the annual report Westelijke Mijnstreek 2023-2024 prints it: its rows in its order,
 * its columns in its order, its total on its side. Where the report itself has no order of columns (labels in a picture) the
 * gemeenten stand in the order of the other tables: Beek, Sittard-Geleen, Stein.
 *
 * Not on these pages: row 8 of the vrijstellingen ("verlof wegens specifieke aard van het beroep", 0 everywhere) is no vrijstelling but
 * verlof, which is another figure.
 */
const JAAR = '2023-2024';
const GEMEENTEN = ['Beek', 'Sittard-Geleen', 'Stein'];
let actor: SysteemActor;

beforeAll(async () => {
  await makeDemoBureaus(eigenaarUrl());
  await loadSet('westelijke-mijnstreek', generateRegio(today()));
  const bureau = await findBureau('westelijke-mijnstreek');
  if (!bureau) throw new Error('De demoregio is niet geladen');
  actor = systeemActor('opdrachtregel', bureau, ['indicator.zien']);
}, 300_000);

type Vraag = { peildatum?: string; weergave?: string };

/** The table as it stands on the page, as text: head, rows with the sums of their groups, foot. */
async function pagina(code: string, { peildatum, weergave }: Vraag = {}) {
  const gekozen = findIndicator(code)?.weergaven?.find(({ titel }) => titel === weergave);
  if (weergave && !gekozen) throw new RangeError(weergave);
  const indeling = gekozen
    ? { rijen: gekozen.rijen, kolom: gekozen.kolom ?? GEEN_KOLOM, filter: gekozen.filter }
    : {};
  const { beeld } = waardeOf(await readIndicator(actor, { code, schooljaar: JAAR, peildatum, ...indeling }));
  const { kolommen, rijen, totalen } = beeld.tabel;
  const vooraan = beeld.keuze.totaalVooraan;
  const getallen = ({ cellen, totaal }: Pick<Tabelrij, 'cellen' | 'totaal'>) => {
    const los = cellen.map((cel) => cel?.waarde ?? null);
    return vooraan ? [totaal.waarde, ...los] : [...los, totaal.waarde];
  };
  const regel = (rij: Pick<Tabelrij, 'labels' | 'cellen' | 'totaal'>) => [
    rij.labels.join(' > '),
    ...getallen(rij),
  ];
  const namen = kolommen.map(({ label }) => label);
  return {
    kop: vooraan ? ['totaal', ...namen] : [...namen, 'totaal'],
    rijen: rijen.flatMap((rij) => [...(rij.groep ? [regel(rij.groep)] : []), regel(rij)]),
    voet: totalen?.totaal ? getallen({ cellen: totalen.cellen, totaal: totalen.totaal }) : null,
    aandelen: rijen.map(({ aandeel }) => aandeel),
    kolomaandelen: rijen.map(({ kolomaandelen }) => kolomaandelen),
  };
}

it('Totaal aantal meldingen leerplicht, ook per gemeente', async () => {
  const tabel = await pagina('meldingen-leerplicht');
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
  const tabel = await pagina('meldingen-resultaat');
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
  const { kop, rijen } = await pagina('handhaving');
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
  const tabel = await pagina('vrijstellingen');
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
  const { kop, rijen } = await pagina('thuiszitters');
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

it('Totaal aantal meldingen Doorstroompunt: vier regels, niets voor wat niet voorkwam', async () => {
  const tabel = await pagina('dsp-meldingen');
  expect(tabel.rijen.map(([label, ...getallen]) => [label, getallen.at(-1)])).toEqual([
    ['vsv nieuw', 144],
    ['vsv continuerend', 191],
    ['verzuimmeldingen (18+)', 241],
    ['preventieve meldingen', 53],
  ]);
  expect(tabel.voet?.at(-1)).toBe(629);
});

it('Resultaten afgehandelde meldingen Doorstroompunt: 271, 22, 220 en 29 naast elkaar, het totaal vooraan', async () => {
  const tabel = await pagina('dsp-resultaat');
  expect(tabel.kop).toEqual(['totaal', ...GEMEENTEN]);
  expect(tabel.rijen).toEqual([
    ['herplaatst of blijft op school', 271, 22, 220, 29],
    ['werkt', 164, 11, 129, 24],
    ['startkwalificatie behaald', 7, 1, 6, 0],
    ['uitgevallen, brede aanpak gericht op werk, participatie of zorg', 53, 3, 45, 5],
    ['doorverwijzing naar zorg of hulp', 12, 0, 11, 1],
    ['hulpvraag beantwoord, op eigen kracht verder', 66, 4, 51, 11],
    ['verhuisd of verblijfplaats onbekend', 7, 1, 5, 1],
    ['niet bereikbaar of detentie', 82, 4, 65, 13],
  ]);
  expect(tabel.voet).toEqual([662, 46, 532, 84]);
});

describe('Bestemmingen vsv per 01-08-2024', () => {
  const OP = { peildatum: '2024-08-01' };

  it('staan er ook zonder dat iemand de dag kiest', async () => {
    expect(await pagina('dsp-bestemming')).toEqual(await pagina('dsp-bestemming', OP));
  });

  it('totaalbeeld: nieuw en continuerend, met het aandeel in de kolom', async () => {
    const tabel = await pagina('dsp-bestemming', OP);
    expect(tabel.kop).toEqual(['nieuw vsv', 'continuerend vsv', 'totaal']);
    expect(tabel.rijen.map(([, nieuw, continuerend]) => [nieuw, continuerend])).toEqual([
      [154, 133],
      [11, 15],
      [114, 399],
      [24, 52],
      [4, 45],
      [1, 15],
      [20, 34],
      [16, 50],
      [14, 8],
      [5, 25],
      [1, 77],
    ]);
    expect(tabel.voet).toEqual([364, 853, 1217]);
    // Printed: 16 for 133 of 853 (15.6) and 5 for 50 of 853 (5.9), so that it adds up to 100. The largest remainder gives 15 and 6.
    expect(tabel.kolomaandelen.map(([, continuerend]) => continuerend)).toEqual([
      15, 2, 47, 6, 5, 2, 4, 6, 1, 3, 9,
    ]);
    expect(tabel.kolomaandelen.map(([nieuw]) => nieuw)).toEqual([42, 3, 31, 7, 1, 0, 6, 5, 4, 1, 0]);
  });

  it('nieuw per gemeente', async () => {
    const tabel = await pagina('dsp-bestemming', { ...OP, weergave: 'Nieuw vsv per gemeente' });
    expect(tabel.kop).toEqual([...GEMEENTEN, 'totaal']);
    expect(tabel.rijen.map(([, ...getallen]) => getallen.slice(0, 3))).toEqual([
      [21, 114, 19],
      [2, 9, 0],
      [11, 92, 11],
      [1, 22, 1],
      [0, 4, 0],
      [0, 1, 0],
      [1, 13, 6],
      [3, 12, 1],
      [0, 14, 0],
      [0, 4, 1],
      [1, 0, 0],
    ]);
    expect(tabel.voet).toEqual([40, 285, 39, 364]);
  });

  it('continuerend per gemeente; Beek telt op tot 70', async () => {
    const tabel = await pagina('dsp-bestemming', { ...OP, weergave: 'Continuerend vsv per gemeente' });
    expect(tabel.rijen.map(([, ...getallen]) => getallen.slice(0, 3))).toEqual([
      [10, 110, 13],
      [3, 8, 4],
      [33, 315, 51],
      [5, 35, 12],
      [3, 37, 5],
      [0, 12, 3],
      [4, 26, 4],
      [3, 37, 10],
      [0, 8, 0],
      [0, 17, 8],
      [9, 57, 11],
    ]);
    expect(tabel.voet).toEqual([70, 662, 121, 853]);
  });
});

it('Meldingen Jongerenloket 16-27', async () => {
  const tabel = await pagina('jongerenpunt-vragen');
  expect(tabel.kop).toEqual(['totaal', ...GEMEENTEN]);
  expect(tabel.rijen.map(([, ...getallen]) => getallen)).toEqual([
    [299, 23, 241, 35],
    [431, 27, 362, 42],
    [33, 6, 23, 4],
    [52, 3, 43, 6],
  ]);
  expect(tabel.voet?.[0]).toBe(815);
});

it('Preventieve acties Jongerenpunt', async () => {
  const tabel = await pagina('jongerenpunt-acties');
  expect(tabel.rijen).toEqual([
    ['Beek', 64],
    ['Sittard-Geleen', 1181],
    ['Stein', 87],
    ['niet ingeschreven in de BRP', 32],
    ['ingeschreven buiten de regio', 20],
  ]);
  expect(tabel.voet).toEqual([1384]);
});

it('Resultaten afgehandelde meldingen Jongerenpunt', async () => {
  const tabel = await pagina('jongerenpunt-resultaat');
  expect(tabel.kop).toEqual(['totaal', ...GEMEENTEN]);
  expect(tabel.rijen.map(([, ...getallen]) => getallen)).toEqual([
    [153, 12, 129, 12],
    [185, 9, 160, 16],
    [104, 11, 79, 14],
    [103, 9, 83, 11],
    [92, 13, 60, 19],
    [75, 4, 61, 10],
    [44, 4, 37, 3],
    [11, 0, 9, 2],
    [30, 0, 28, 2],
    [21, 3, 15, 3],
    [35, 2, 31, 2],
    [11, 1, 8, 2],
  ]);
  expect(tabel.voet?.[0]).toBe(864);
});
