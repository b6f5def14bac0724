import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEvaluatie } from '#lib/evaluatie/commands.ts';
import { readEvaluatie } from '#lib/evaluatie/queries.ts';
import { zetTrendbreuk } from '#lib/indicatoren/trendbreuken/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import {
  addDays,
  addSchooljaren,
  schooljaarBegin,
  schooljaarEinde,
  schooljaarVan,
} from '#lib/kalender/rules.ts';
import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Feit } from '#lib/logboek/feiten.ts';
import { celTekst, veranderingTekst } from '#lib/moties/voortgang/labels.ts';
import { addStreefwaarde, measureNulmeting } from '#lib/moties/vragen/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { maakBekend, thuis } from '../indicatoren/voorbeeld.ts';
import { cel, kantoor, motieVan, pagina, voortgangVan, vraagVan } from './proef.ts';

const LOPEND = schooljaarVan(today());
const VORIG = addSchooljaren(LOPEND, -1);
const DAARVOOR = addSchooljaren(LOPEND, -2);
const DRIE = addSchooljaren(LOPEND, -3);

async function thuiszitters(bureau: Bureau, jaar: Schooljaar, aantal: number) {
  const begin = jaar.slice(0, 4);
  const een = () => thuis({ sinds: `${begin}-09-01`, einde: `${begin}-10-01`, uitkomst: 'verhuisd' });
  await makeFeiten(Array.from({ length: aantal }, een).flat(), bureau);
}

const K1 = {
  kenmerk: 'K1',
  zin: 'Minder thuiszitters?',
  indicator: 'k1-thuiszitters-stroom',
  'dim-variant': '',
};

describe('een afname', () => {
  async function metJaren(aantallen: readonly [Schooljaar, number][]) {
    const k = await kantoor();
    await maakBekend(k.bureau, DRIE, DAARVOOR, VORIG, LOPEND);
    // Somebody was at home long ago, so that nobody at home is a count.
    await makeFeiten(thuis({ sinds: '2015-09-01', einde: '2015-11-01' }), k.bureau);
    for (const [jaar, aantal] of aantallen) await thuiszitters(k.bureau, jaar, aantal);
    const motie = await motieVan(k.maker);
    const id = await vraagVan(k.maker, motie, { ...K1, 'dim-meting': 'afname' });
    const nul = { id, peildatum: schooljaarEinde(DAARVOOR), betrouwbaarheid: 'goed' };
    waardeOf(await measureNulmeting(k.maker, nul));
    waardeOf(
      await addStreefwaarde(k.maker, {
        ...{ vraagId: id, richting: 'meer-dan', waarde: '0', eenheid: '%', van: VORIG, tot: LOPEND },
      }),
    );
    return { ...k, motie };
  }

  /** Five, six and three thuiszitters in three years, with a break at the beginning of one of them. */
  async function metBreuk(jaar: Schooljaar, raakt: string) {
    const { maker, motie } = await metJaren([
      [DRIE, 5],
      [DAARVOOR, 6],
      [VORIG, 3],
    ]);
    waardeOf(
      await zetTrendbreuk(maker, {
        ...{ vanaf: schooljaarBegin(jaar), soort: 'registratie', raakt },
        ...{ zin: 'Een nieuw systeem.', bron: 'besluit 7', openbaar: 'nee' },
      }),
    );
    return voortgangVan(await pagina(maker, motie));
  }

  it('over een trendbreuk heen is niet te zeggen; de aantallen van erna wel', async () => {
    const voortgang = await metBreuk(DAARVOOR, 'onderwerp:thuiszitters');
    const totaal = cel(voortgang);
    expect(celTekst(totaal.nul, voortgang.indicator)).toBe('niet te zeggen');
    expect(celTekst(totaal.nu, voortgang.indicator)).toBe('50,0% minder');
    expect(veranderingTekst(totaal, voortgang.indicator, voortgang.naTrendbreuk)).toBe(
      'van 6 naar 3 jongeren: 50,0% minder',
    );
    expect(totaal.oordeel).toBe('op-koers');
    expect(voortgang.trendbreuken.map(({ zin }) => zin)).toEqual(['Een nieuw systeem.']);
  });

  it('over een trendbreuk na de nulmeting heen is ook de verandering niet te zeggen', async () => {
    const voortgang = await metBreuk(VORIG, 'alle');
    const totaal = cel(voortgang);
    expect(celTekst(totaal.nul, voortgang.indicator)).toBe('20,0% meer');
    expect([totaal.verandering, totaal.oordeel]).toEqual([null, 'trendbreuk']);
    expect(veranderingTekst(totaal, voortgang.indicator, voortgang.naTrendbreuk)).toBe('niet te zeggen');
  });

  it('van 0 naar 0 was al 0; van 3 naar 3 is gelijk en geen afname', async () => {
    const nul = await metJaren([]);
    const geen = voortgangVan(await pagina(nul.maker, nul.motie));
    expect([celTekst(cel(geen).nu, geen.indicator), cel(geen).oordeel]).toEqual(['was al 0', 'was-al-nul']);
    const drie = await metJaren([
      [DRIE, 3],
      [DAARVOOR, 3],
      [VORIG, 3],
    ]);
    const gelijk = voortgangVan(await pagina(drie.maker, drie.motie));
    expect([celTekst(cel(gelijk).nu, gelijk.indicator), cel(gelijk).oordeel]).toEqual([
      'gelijk',
      'niet-op-koers',
    ]);
  });
});

/** Work of this kind that took so many days and was closed on this day. */
function gesloten(soort: string, op: string, dagen: number): Feit {
  const [onderwerpId, dag] = [randomUUID(), datum(op)];
  return {
    ...{ soort: 'WerkprocesGesloten', onderwerpSoort: 'werkproces', onderwerpId, datum: dag },
    gegevens: {
      ...{ gemeente: '0971', sector: 'VO', soort, resultaat: 'R01', kern: 'gesprek-waarschuwing' },
      gestartOp: addDays(dag, -dagen),
    },
  };
}

it('een maand staat naast dezelfde maand van een ander jaar', async () => {
  const { bureau, maker } = await kantoor();
  await maakBekend(bureau, DAARVOOR, VORIG, LOPEND);
  const juli = (jaar: Schooljaar) => `${jaar.slice(5)}-07-10`;
  await makeFeiten(
    [
      gesloten('relatief', juli(DAARVOOR), 40),
      gesloten('relatief', juli(VORIG), 30),
      gesloten('relatief', `${LOPEND.slice(0, 4)}-09-10`, 5),
    ],
    bureau,
  );
  const motie = await motieVan(maker);
  const maand = {
    indicator: 'doorlooptijd-maand',
    kenmerk: 'K3',
    'dim-variant': '',
    'dim-meting': 'mediaan',
  };
  const id = await vraagVan(maker, motie, maand);
  waardeOf(
    await measureNulmeting(maker, { id, peildatum: schooljaarEinde(DAARVOOR), betrouwbaarheid: 'goed' }),
  );
  const voortgang = voortgangVan(await pagina(maker, motie));
  expect([voortgang.vergelijking, voortgang.nu?.peildatum]).toEqual([
    'stand-zelfde-dag',
    schooljaarEinde(VORIG),
  ]);
  expect([cel(voortgang).nul?.waarde, cel(voortgang).nu?.waarde]).toEqual([40, 30]);
});

it('een vraag over leerplichtconsulenten telt hun zaken, en hetzelfde als de evaluatie van die functie', async () => {
  const { bureau, maker } = await kantoor();
  await maakBekend(bureau, DAARVOOR, VORIG, LOPEND);
  const op = `${VORIG.slice(0, 4)}-10-10`;
  await makeFeiten(
    [
      gesloten('relatief', op, 40),
      gesloten('relatief', op, 43),
      gesloten('jongerenpunt', op, 300),
      gesloten('jongerenpunt', op, 310),
      gesloten('vsv', op, 200),
    ],
    bureau,
  );
  const motie = await motieVan(maker);
  await vraagVan(maker, motie, {
    ...{ indicator: 'doorlooptijd', kenmerk: 'K3', 'dim-variant': '', 'dim-meting': 'mediaan' },
    'dim-functie': 'leerplicht',
  });
  const voortgang = voortgangVan(await pagina(maker, motie));
  expect(voortgang.gekozen).toContain('functie: leerplicht');
  expect([cel(voortgang).nu?.waarde, cel(voortgang).nu?.teller]).toEqual([42, 2]); // 41.5, in whole days
  const { id } = waardeOf(
    await createEvaluatie(maker, {
      ...{ titel: 'Uitbreiding', functie: 'leerplicht', fte: '3,5', maten: ['doorlooptijd'] },
      ...{ veranderdOp: `${VORIG.slice(0, 4)}-09-01`, van: schooljaarBegin(DAARVOOR), tot: '' },
    }),
  );
  const { jaren } = waardeOf(await readEvaluatie(maker, { id }));
  const k3 = jaren.find(({ maat }) => maat.code === 'doorlooptijd-jaar');
  expect(k3?.maat.titel).toMatch(/, leerplicht$/);
  expect(k3?.jaren.find(({ schooljaar }) => schooljaar === VORIG)?.waarde).toBe(41.5);
});

/** What DUO published of a cohort, for one age group. */
function duo(jaar: Schooljaar, vsv: number): Feit {
  const begin = schooljaarBegin(jaar);
  return {
    ...{
      soort: 'DuoVsvGepubliceerd',
      onderwerpSoort: 'externcijfer',
      onderwerpId: randomUUID(),
      datum: begin,
    },
    gegevens: {
      ...{ stand: 'definitief', definitie: 'prestatiebox', uitsplitsing: 'leeftijd', deel: '16-17' },
      ...{ gemeente: null, instelling: null, deelnemers: 500, vsv, streef: null, gepubliceerdOp: begin },
    },
  };
}

it('een jaar van voor een nieuwe definitie staat er volgens de definitie van toen, met een zichtbare breuk', async () => {
  const { bureau, maker } = await kantoor();
  const jaren = ['2023-2024', '2024-2025', '2025-2026'] as Schooljaar[];
  await makeFeiten(
    jaren.map((jaar, nr) => duo(jaar, 10 + nr)),
    bureau,
  );
  const motie = await motieVan(maker);
  const vraag = {
    indicator: 'dsp-duo-vsv-leeftijd',
    kenmerk: 'K5',
    'dim-variant': '',
    'dim-stand': 'definitief',
  };
  const id = await vraagVan(maker, motie, { ...vraag, 'dim-leeftijd': '16-17' });
  waardeOf(await measureNulmeting(maker, { id, peildatum: '2024-07-31', betrouwbaarheid: 'goed' }));
  const voortgang = voortgangVan(await pagina(maker, motie));
  const perJaar = voortgang.reeks.map(({ schooljaar, versie }, nr) => [
    schooljaar,
    versie,
    cel(voortgang).reeks[nr]?.teller,
  ]);
  expect(perJaar).toEqual(
    expect.arrayContaining([
      ['2023-2024', 1, 10],
      ['2024-2025', 1, 11],
      ['2025-2026', 2, 12],
    ]),
  );
  expect(voortgang.wijzigingen.map(({ versie }) => versie)).toEqual([2]);
  expect(cel(voortgang).nul?.teller).toBe(10);
  expect([voortgang.breuk, cel(voortgang).verandering]).toEqual([true, null]);
});
