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
