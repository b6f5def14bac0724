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

type Doos = Record<string, readonly Record<string, string>[]>;
const lees = async (doos: Doos) =>
  waardeOf(
    await leesIn(
      bureau,
      Object.entries(doos).map(([naam, rijen]) => bestand(`${naam}.csv`, csv(rijen))),
    ),
  );
const doos = (nr: string, anders: Record<string, string> = {}, bestemming = 'werkt') => ({
  scholen: [{ brin: '99ZY', naam: 'Proefmbo', sector: 'MBO' }],
  jongeren: [
    { extern_id: `J${nr}`, geslachtsnaam: 'Uitvaller', voornamen: 'Sam', geboortedatum: '2004-05-06' },
  ],
  woonperioden: [{ jongere: `J${nr}`, gemeente: '0971', van: '2004-05-06' }],
  inschrijvingen: [
    {
      ...{ extern_id: `I${nr}`, jongere: `J${nr}`, brin: '99ZY', onderwijssoort: 'MBO2' },
      ...{ van: '2022-08-01', tot: `2023-11-1${3 + Number(nr)}` },
    },
  ],
  werkprocessen: [
    {
      ...{ extern_id: `W${nr}`, jongere: `J${nr}`, soort: 'vsv', routekaart: 'DSP', doelgroep: 'nieuw-vsv' },
      ...{ gemeente: '0971', brin: '99ZY', gestart_op: '2023-11-20', gesloten_op: '2024-05-01' },
      ...{ resultaat: 'werk', geregistreerd_op: '2023-11-20' },
    },
  ],
  trajecten: [
    {
      ...{ werkproces: `W${nr}`, signaalbron: 'duo', benaderd_op: '2023-11-22', bereikt_op: '2023-12-01' },
      ...{ intake_op: '2023-12-05', gestart_op: '2023-12-10', losgelaten_op: '2024-05-01' },
      ...{ geregistreerd_op: '2023-12-10', ...anders },
    },
  ],
  bestemmingen: [{ jongere: `J${nr}`, op: '2024-08-01', bestemming, geregistreerd_op: '2024-08-02' }],
});
const feiten = (nr: string, soort: string) =>
  eigenaarSql<{ datum: string; gegevens: Record<string, unknown> }>(
    `select g.datum::text as datum, g.gegevens from gebeurtenis g join jongere j on j.bureau_id = g.bureau_id and j.id = g.jongere_id
      where g.bureau_id = $1 and j.extern_id = $2 and g.soort = $3 and g.vervallen_op is null order by g.datum`,
    [bureau.id, `J${nr}`, soort],
  );

describe('het Doorstroompunt uit een ander systeem', () => {
  it('werk met doelgroep, traject en bestemming komen over, met wat de cijfers nodig hebben', async () => {
    expect(somVan((await lees(doos('1'))).tellingen)).toMatchObject({ afgewezen: 0, nieuw: 7 });
    expect(await feiten('1', 'DoelgroepVastgesteld')).toMatchObject([
      { datum: '2023-11-20', gegevens: { doelgroep: 'nieuw-vsv', uitvalOp: '2023-11-15', gemeente: '0971' } },
    ]);
    expect((await feiten('1', 'TrajectMijlpaal')).map(({ gegevens }) => gegevens.mijlpaal)).toEqual([
      'benaderd',
      'bereikt',
      'intake',
      'gestart',
    ]);
    expect(await feiten('1', 'TrajectLosgelaten')).toMatchObject([{ gegevens: { opOrde: true } }]);
    expect(await feiten('1', 'BestemmingVastgesteld')).toEqual([
      {
        datum: '2024-08-01',
        gegevens: {
          ...{ bestemming: 'werkt', landelijk: 'werk', gemeente: '0971', op: '2024-08-01' },
          ...{ uitvalOp: '2023-11-15', voorstel: null },
        },
      },
    ]);
  });

  it('dezelfde bestanden nog eens veranderen niets; een andere bestemming vervangt de oude', async () => {
    await lees(doos('2'));
    expect(somVan((await lees(doos('2'))).tellingen)).toMatchObject({ nieuw: 0, gewijzigd: 0 });
    // His own enrolment, not that of somebody else.
    expect((await feiten('2', 'DoelgroepVastgesteld'))[0]?.gegevens.uitvalOp).toBe('2023-11-16');
    await lees(doos('2', { bereikt_op: '2023-11-30' }, 'inburgering'));
    expect((await feiten('2', 'BestemmingVastgesteld')).map(({ gegevens }) => gegevens.bestemming)).toEqual([
      'inburgering',
    ]);
    expect((await feiten('2', 'TrajectMijlpaal')).map(({ datum }) => datum)).toEqual([
      '2023-11-22',
      '2023-11-30',
      '2023-12-05',
      '2023-12-10',
    ]);
  });

  it('een traject bij ander werk en mijlpalen in de verkeerde volgorde worden afgewezen, met de reden', async () => {
    const fout = doos('3', { bereikt_op: '2023-11-01' });
    expect(somVan((await lees(fout)).tellingen)).toMatchObject({ afgewezen: 1 });
    const ander = doos('4');
    const [werk] = ander.werkprocessen;
    const preventief = {
      ...werk,
      soort: 'preventief',
      routekaart: '',
      doelgroep: '',
      resultaat: 'informatie-advies',
    };
    const uit = await lees({ ...ander, werkprocessen: [preventief as Record<string, string>] });
    expect(somVan(uit.tellingen)).toMatchObject({ afgewezen: 1 });
  });
});
