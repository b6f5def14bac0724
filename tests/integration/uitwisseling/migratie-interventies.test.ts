import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { somVan } from '#lib/uitwisseling/model.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
});

type Doos = Record<string, readonly Record<string, string>[]>;
const lees = async (doos: Doos) =>
  waardeOf(
    await leesIn(
      bureau,
      Object.entries(doos).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen))),
    ),
  );
const LOS = addMonths(today(), -7);
const na = (maanden: number, dagen = 0) => addDays(addMonths(LOS, maanden), dagen);

/** Somebody who was let go seven months ago, with a coach that a measure paid for and two moments of nazorg. */
const doos = (nr: string, anders: Record<string, string> = {}) => ({
  scholen: [{ brin: '99ZX', naam: 'Proefmbo', sector: 'MBO' }],
  jongeren: [
    { extern_id: `J${nr}`, geslachtsnaam: 'Losgelaten', voornamen: 'Sam', geboortedatum: '2004-05-06' },
  ],
  inschrijvingen: [
    {
      extern_id: `I${nr}`,
      jongere: `J${nr}`,
      brin: '99ZX',
      onderwijssoort: 'MBO2',
      van: '2022-08-01',
      tot: na(-5),
    },
  ],
  werkprocessen: [
    {
      ...{ extern_id: `W${nr}`, jongere: `J${nr}`, soort: 'vsv', routekaart: 'DSP', gemeente: '0971' },
      ...{ gestart_op: na(-4), gesloten_op: LOS, resultaat: 'werk' },
    },
  ],
  trajecten: [
    { werkproces: `W${nr}`, gestart_op: na(-3), losgelaten_op: LOS, loslaatreden: 'Hij heeft werk.' },
  ],
  maatregelen: [{ extern_id: 'M1', naam: 'Programma', soort: 'regionaal-programma', van: '2020-01-01' }],
  interventies: [
    {
      ...{ extern_id: `IN${nr}`, werkproces: `W${nr}`, soort: 'mbo-coach', van: na(-3), tot: na(-1) },
      ...{ afloop: 'voltooid', maatregel: 'M1', ...anders },
    },
  ],
  nazorg: [
    {
      extern_id: `N${nr}a`,
      werkproces: `W${nr}`,
      maand: '3',
      op: na(3),
      stand: 'werk',
      startkwalificatie: 'J',
    },
    {
      extern_id: `N${nr}b`,
      werkproces: `W${nr}`,
      maand: '6',
      op: na(6),
      stand: 'niet-bereikt',
      startkwalificatie: '',
    },
  ],
});
const feiten = async (nr: string) =>
  (
    await eigenaarSql<{ tekst: string }>(
      `select concat_ws(' ', g.soort, g.gegevens->>'kern', g.gegevens->>'onderwijssoort', g.gegevens->>'afloop', g.gegevens->>'maand',
              g.gegevens->>'stand', g.gegevens->>'startkwalificatie') as tekst
         from gebeurtenis g join jongere j on j.bureau_id = g.bureau_id and j.id = g.jongere_id
        where g.bureau_id = $1 and j.extern_id = $2 and (g.soort like 'Interventie%' or g.soort = 'NazorgVastgelegd')
          and g.vervallen_op is null order by g.datum, g.id`,
      [bureau.id, `J${nr}`],
    )
  ).map(({ tekst }) => tekst);

describe('interventies, maatregelen en nazorg uit een ander systeem', () => {
  it('komen over met hun feiten; wat nog te doen is wordt een termijn, wat lang voorbij is niet', async () => {
    expect(somVan((await lees(doos('1'))).tellingen)).toMatchObject({ afgewezen: 0, nieuw: 9 });
    expect(await feiten('1')).toEqual([
      'InterventieBegonnen mbo-coach MBO2',
      'InterventieBeeindigd mbo-coach voltooid',
      'NazorgVastgelegd 3 werk true',
    ]);
    const termijnen = await eigenaarSql<{ code: string; status: string }>(
      `select t.code, t.status from termijn t join jongere j on j.bureau_id = t.bureau_id and j.id = t.jongere_id
        where t.bureau_id = $1 and j.extern_id = 'J1' and t.code like 'N%' order by t.duur_aantal`,
      [bureau.id],
    );
    // Six months passed about a month ago and was tried once; whether it still is a task depends on the length of the month.
    expect(termijnen.at(-1)).toEqual({ code: 'N12', status: 'loopt' });
    expect(termijnen.map(({ code }) => code)).not.toContain('N3');
  });

  it('nog eens lezen verandert niets; een ander einde vervangt het oude feit', async () => {
    await lees(doos('2'));
    expect(somVan((await lees(doos('2'))).tellingen)).toMatchObject({ nieuw: 0, gewijzigd: 0 });
    await lees(doos('2', { afloop: 'gestopt-jongere' }));
    expect((await feiten('2'))[1]).toBe('InterventieBeeindigd mbo-coach gestopt-jongere');
    expect(await feiten('2')).toHaveLength(3);
  });

  it('wie overlijdt, wordt voor nazorg niet meer gebeld; was dat een vergissing, dan weer wel', async () => {
    const termijnen = async () =>
      (
        await eigenaarSql<{ tekst: string }>(
          `select distinct t.status || coalesce(' ' || t.reden, '') as tekst from termijn t
             join jongere j on j.bureau_id = t.bureau_id and j.id = t.jongere_id
            where t.bureau_id = $1 and j.extern_id = 'J5' and t.code = 'N12'`,
          [bureau.id],
        )
      ).map(({ tekst }) => tekst);
    const basis = doos('5');
    const jongeren = (overleden_op: string) =>
      basis.jongeren.map((jongere) => ({ ...jongere, overleden_op }));
    await lees({ ...basis, jongeren: jongeren('') });
    expect(await termijnen()).toEqual(['loopt']);
    await lees({ ...basis, jongeren: jongeren(today()) });
    expect(await termijnen()).toEqual(['vervallen De jongere is overleden.']);
    await lees({ ...basis, jongeren: jongeren('') });
    expect(await termijnen()).toEqual(['loopt']);
  });

  it('een onbekende soort, een overlap en nazorg zonder loslaten worden afgewezen, met de reden', async () => {
    const basis = doos('3');
    const redenen = async (rest: Partial<Doos>) =>
      (await oordelenVan((await lees({ ...basis, ...rest } as Doos)).importtaakId)).filter(
        ({ oordeel }) => oordeel === 'afgewezen',
      );
    const vreemd = { ...basis.interventies[0], extern_id: 'IN3x', soort: 'tovenaar' };
    expect((await redenen({ interventies: [vreemd] })).map(({ code }) => code)).toEqual(['onbekende-code']);
    const dubbel = { ...basis.interventies[0], extern_id: 'IN3y', van: na(-2) };
    expect(
      (await redenen({ interventies: [...basis.interventies, dubbel] })).map(({ code }) => code),
    ).toEqual(['overlap']);
    const zonder = doos('4');
    const trajecten = [{ werkproces: 'W4', gestart_op: na(-3) }];
    const { importtaakId } = await lees({ ...zonder, trajecten });
    expect((await oordelenVan(importtaakId)).map(({ code }) => code)).toEqual([
      'niet-losgelaten',
      'niet-losgelaten',
    ]);
  });
});
