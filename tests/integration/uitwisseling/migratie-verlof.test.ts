import { beforeAll, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { somVan } from '#lib/uitwisseling/model.ts';
import { bestand, csv, leesIn } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await makeBureau();
});

const toFiles = (doos: Record<string, readonly Record<string, string | number>[]>) =>
  Object.entries(doos).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen)));

describe('aanvragen om verlof', () => {
  const doos = (nr: string, anders: Record<string, string | number> = {}) => {
    const werk = (id: string, rest: Record<string, string>) => ({
      ...{ extern_id: id, jongere: `J${nr}`, soort: 'verlof', eigenaar: `U${nr}`, gemeente: '1883' },
      ...{ brin: '99ZZ', gestart_op: '2023-10-02', gesloten_op: '', resultaat: '', ...rest },
    });
    const aanvraag = (werkproces: string, rest: Record<string, string | number>) => ({
      ...{ werkproces, grond: '11g', ontvangen_op: '2023-10-02', reden: 'Huwelijk in het buitenland' },
      ...{
        van: '2023-11-06',
        tot: '2023-11-24',
        dagen: 15,
        afloop: '',
        besloten_op: '',
        bekendgemaakt_op: '',
      },
      ...rest,
    });
    return {
      scholen: [{ brin: '99ZZ', naam: 'Proefschool', sector: 'VO' }],
      gebruikers: [
        { extern_id: `U${nr}`, naam: 'Oude Collega', inlognaam: `c${nr}`, rollen: 'leerplichtambtenaar' },
      ],
      jongeren: [
        { extern_id: `J${nr}`, geslachtsnaam: 'Verhuizer', voornamen: 'Kim', geboortedatum: '2009-01-02' },
      ],
      werkprocessen: [
        werk(`A${nr}`, { gesloten_op: '2023-11-10', resultaat: 'verlof-toegekend' }),
        werk(`B${nr}`, {}),
      ],
      verlofaanvragen: [
        aanvraag(`A${nr}`, {
          afloop: 'toegekend',
          besloten_op: '2023-10-10',
          bekendgemaakt_op: '2023-10-11',
          ...anders,
        }),
        aanvraag(`B${nr}`, {}),
      ],
    };
  };
  const feitenVan = (nr: string) =>
    eigenaarSql<{ soort: string; gegevens: Record<string, unknown> }>(
      `select g.soort, g.gegevens from gebeurtenis g join werkproces w on w.id = g.onderwerp_id
        where w.extern_id = $1 and g.onderwerp_soort = 'verlof' and g.vervallen_op is null order by g.id`,
      [nr],
    );

  it('komen over met besluit, feiten en wat er nog loopt', async () => {
    expect(somVan(waardeOf(await leesIn(bureau, toFiles(doos('V1')))).tellingen)).toMatchObject({
      afgewezen: 0,
    });
    const rijen = await eigenaarSql(
      `select v.extern_id, v.id = w.id as eigen, v.toegekend_tot, v.toegekende_dagen, v.vernietigen_op
         from verlof v join werkproces w on w.extern_id = v.extern_id and w.bureau_id = v.bureau_id where v.bureau_id = $1 order by 1`,
      [bureau.id],
    );
    expect(rijen).toEqual([
      {
        ...{ extern_id: 'AV1', eigen: true, toegekend_tot: '2023-11-24', toegekende_dagen: 15 },
        vernietigen_op: '2024-11-24',
      },
      { extern_id: 'BV1', eigen: true, toegekend_tot: null, toegekende_dagen: 0, vernietigen_op: null },
    ]);
    expect(await feitenVan('AV1')).toMatchObject([
      { soort: 'VerlofAangevraagd', gegevens: { gemeente: '1883', sector: 'VO', grond: '11g', dagen: 15 } },
      {
        soort: 'VerlofBesloten',
        gegevens: { afloop: 'toegekend', toegekend: 15, ontvangenOp: '2023-10-02' },
      },
    ]);
    expect(
      await eigenaarSql(
        `select t.code, w.extern_id from termijn t join werkproces w on w.id = t.onderwerp_id
          where t.bureau_id = $1 and t.onderwerp_soort = 'verlof' and t.status = 'loopt'`,
        [bureau.id],
      ),
    ).toEqual([{ code: 'T10', extern_id: 'BV1' }]);
  });

  it('veranderen niets bij dezelfde levering, en één feit bij een correctie', async () => {
    const vast = doos('V2');
    await leesIn(bureau, toFiles(vast));
    const weer = waardeOf(await leesIn(bureau, toFiles(vast)));
    expect(somVan(weer.tellingen)).toMatchObject({ nieuw: 0, gewijzigd: 0, afgewezen: 0 });
    const { verlofaanvragen } = doos('V2', { afloop: 'afgewezen' });
    await leesIn(bureau, toFiles({ ...vast, verlofaanvragen }));
    expect((await feitenVan('AV2')).map(({ soort, gegevens }) => [soort, gegevens.afloop ?? null])).toEqual([
      ['VerlofAangevraagd', null],
      ['VerlofBesloten', 'afgewezen'],
    ]);
  });

  it('weigeren een besluit zonder dag en halve schooldagen, met een zin', async () => {
    const uitkomst = await leesIn(bureau, toFiles(doos('V3', { besloten_op: '', bekendgemaakt_op: '' })));
    expect(somVan(waardeOf(uitkomst).tellingen)).toMatchObject({ afgewezen: 1 });
    const halve = await leesIn(bureau, toFiles(doos('V4', { dagen: '2,5' })));
    expect(somVan(waardeOf(halve).tellingen)).toMatchObject({ afgewezen: 1 });
  });
});

describe('verlof dat het hoofd gaf', () => {
  const doos = (nr: string, anders: Record<string, string | number> = {}) => ({
    scholen: [{ brin: '98ZZ', naam: 'Hoofdschool', sector: 'PO' }],
    jongeren: [
      { extern_id: `H${nr}`, geslachtsnaam: 'Reiziger', voornamen: 'Noor', geboortedatum: '2013-05-06' },
    ],
    woonperioden: [{ jongere: `H${nr}`, soort: 'brp', gemeente: '1883', van: '2013-05-06', tot: '' }],
    inschrijvingen: [
      {
        ...{ extern_id: `I${nr}`, jongere: `H${nr}`, brin: '98ZZ', sector: 'PO', onderwijssoort: 'BO' },
        ...{ van: '2017-08-01', tot: '' },
      },
    ],
    hoofdverlof: [
      {
        ...{ jongere: `H${nr}`, grond: '11g', van: '2023-11-06', tot: '2023-11-10', dagen: 5 },
        ...{ gemeld_op: '2023-11-13', toelichting: 'Huwelijk van een oom', ...anders },
      },
    ],
  });
  const lees = async (bestanden: Record<string, readonly Record<string, string | number>[]>) =>
    somVan(waardeOf(await leesIn(bureau, toFiles(bestanden))).tellingen);
  const rijen = (nr: string) =>
    eigenaarSql<{ id: string }>(
      `select h.dagen, h.vernietigen_op, s.naam as school, g.gegevens->>'gemeente' as gemeente, g.gegevens->>'sector' as sector,
              (g.gegevens->>'dagen')::int as geteld
         from hoofdverlof h join jongere j on j.id = h.jongere_id left join school s on s.id = h.school_id
         join gebeurtenis g on g.onderwerp_id = h.id and g.soort = 'VerlofDoorHoofd' and g.vervallen_op is null
        where j.extern_id = $1`,
      [nr],
    );

  it('komt over met het feit dat het scherm zou vastleggen, en de school van die dag', async () => {
    expect(await lees(doos('1'))).toMatchObject({ afgewezen: 0 });
    expect(await rijen('H1')).toEqual([
      {
        ...{ dagen: 5, vernietigen_op: '2024-11-10', school: 'Hoofdschool', gemeente: '1883', sector: 'PO' },
        geteld: 5,
      },
    ]);
  });

  it('verandert niets bij dezelfde levering, en telt na een correctie één keer', async () => {
    await lees(doos('2'));
    expect(await lees(doos('2'))).toMatchObject({ nieuw: 0, gewijzigd: 0, afgewezen: 0 });
    await lees(doos('2', { dagen: 4 }));
    expect(await rijen('H2')).toMatchObject([{ dagen: 4, geteld: 4 }]);
  });

  it('wordt geweigerd over twee schooljaren of met een halve dag; boven tien dagen valt het op', async () => {
    expect(await lees(doos('3', { van: '2023-07-24', tot: '2023-08-04' }))).toMatchObject({
      afgewezen: 1,
    });
    expect(await lees(doos('4', { dagen: '2,5' }))).toMatchObject({ afgewezen: 1 });
    const lang = await lees(doos('5', { tot: '2023-11-24', dagen: 15 }));
    expect(lang).toMatchObject({ afgewezen: 0 });
    expect(await rijen('H5')).toMatchObject([{ dagen: 15 }]);
    const geenSchool = { van: '2023-12-27', tot: '2023-12-29', dagen: 0 };
    const gewoon = await lees(doos('8'));
    expect(await lees(doos('7', geenSchool))).toMatchObject({ afgewezen: 0, letOp: gewoon.letOp + 1 });
  });

  it('komt niet terug als een collega het hier introk', async () => {
    await lees(doos('6'));
    await eigenaarSql(
      `update hoofdverlof set vervallen_op = now() where jongere_id = (select id from jongere where extern_id = 'H6' and bureau_id = $1)`,
      [bureau.id],
    );
    expect(await lees(doos('6', { dagen: 3 }))).toMatchObject({ nieuw: 0, gewijzigd: 0 });
  });
});
