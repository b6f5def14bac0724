import { beforeAll, describe, expect, it } from 'vitest';
import type { SysteemActor } from '#lib/toegang/model.ts';
import { demoregio, GEMEENTEN, pagina } from './weergave.ts';

/** The tables of the Doorstroompunt and the Jongerenpunt as the report prints them, on the page as it opens. */
let actor: SysteemActor;

beforeAll(async () => {
  actor = await demoregio();
}, 300_000);

it('Totaal aantal meldingen Doorstroompunt: vier regels, niets voor wat niet voorkwam', async () => {
  const tabel = await pagina(actor, 'dsp-meldingen');
  expect(tabel.rijen.map(([label, ...getallen]) => [label, getallen.at(-1)])).toEqual([
    ['vsv nieuw', 144],
    ['vsv continuerend', 191],
    ['verzuimmeldingen (18+)', 241],
    ['preventieve meldingen', 53],
  ]);
  expect(tabel.voet?.at(-1)).toBe(629);
});

it('Resultaten afgehandelde meldingen Doorstroompunt: 271, 22, 220 en 29 naast elkaar, het totaal vooraan', async () => {
  const tabel = await pagina(actor, 'dsp-resultaat');
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
    expect(await pagina(actor, 'dsp-bestemming')).toEqual(await pagina(actor, 'dsp-bestemming', OP));
  });

  it('totaalbeeld: nieuw en continuerend, met het aandeel in de kolom', async () => {
    const tabel = await pagina(actor, 'dsp-bestemming', OP);
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
    const tabel = await pagina(actor, 'dsp-bestemming', { ...OP, weergave: 'Nieuw vsv per gemeente' });
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
    const tabel = await pagina(actor, 'dsp-bestemming', { ...OP, weergave: 'Continuerend vsv per gemeente' });
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
  const tabel = await pagina(actor, 'jongerenpunt-vragen');
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
  const tabel = await pagina(actor, 'jongerenpunt-acties');
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
  const tabel = await pagina(actor, 'jongerenpunt-resultaat');
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

it('jongeren in beeld en in een kwetsbare positie hebben in de demoregio leven, ook in een afgesloten jaar', async () => {
  const beeld = await pagina(actor, 'jongeren-in-beeld');
  const [inBeeld, benaderd, bereikt, hulp] = beeld.rijen.map((rij) => Number(rij.at(-1)));
  expect(inBeeld).toBeGreaterThan(10);
  expect(benaderd).toBeGreaterThanOrEqual(bereikt ?? 0);
  expect(hulp).toBeGreaterThan(0);
  expect((await pagina(actor, 'jongeren-in-beeld-resultaat')).voet?.at(-1)).toBeGreaterThan(5);
  const jikp = await pagina(actor, 'dsp-jikp');
  expect(jikp.voet?.at(-1)).toBeGreaterThan(0);
  expect((await pagina(actor, 'k7-duurzaam-werk')).voet).toBeNull();
});
