import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { systeemActor } from '#lib/toegang/systeem.ts';
import type { Bureau, GebruikerActor } from '#lib/toegang/model.ts';
import { zetVerlengtermijnen } from '#lib/vrijstellingen/verlenging/commands.ts';
import { previewVerlenging, readVerlenging } from '#lib/vrijstellingen/verlenging/queries.ts';
import {
  draaiVerlengingTerug,
  herinnerSamen,
  verlengSamen,
} from '#lib/vrijstellingen/verlenging/samen/commands.ts';
import { zetJaartermijnen } from '#lib/termijnen/jaar/commands.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { datum } from '#lib/kalender/model.ts';
import { makeVrijstelling } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { inwoner, leveringen, maakBuitenlandseSchool } from './voorbeeld.ts';

let bureau: Bureau;
let lpa: GebruikerActor;
let school: string;
const eerder = process.env.BAKEN_VANDAAG;

beforeEach(async () => {
  process.env.BAKEN_VANDAAG = '2026-06-10';
  bureau = await makeBureau();
  lpa = await actorMet('leerplichtambtenaar', { bureau });
  school = await maakBuitenlandseSchool(bureau);
});
afterAll(() => {
  if (eerder) process.env.BAKEN_VANDAAG = eerder;
  else delete process.env.BAKEN_VANDAAG;
});

async function loopt(grond: '5-A' | '5-B' | '5-C', opties: { permanent?: boolean; geboren?: string } = {}) {
  const jongereId = await inwoner(bureau, opties.geboren ?? '2015-05-05');
  const { id } = await makeVrijstelling(jongereId, {
    bureau,
    grond,
    van: datum('2025-08-01'),
    tot: datum('2026-07-31'),
    ...(grond === '5-C' ? { buitenlandseSchoolId: school } : {}),
    permanent: opties.permanent ?? false,
  });
  return { id, jongereId };
}
const INVOER = {
  schooljaar: '2026-2027',
  ontvangenOp: '2026-06-10',
  verklaringOp: '2026-06-01',
  motivering: '',
};

/** Many at once, written by the owner: five hundred young people one by one would take longer than what is measured. */
async function velen(aantal: number): Promise<string[]> {
  await inwoner(bureau, '2015-05-05');
  const rows = await eigenaarSql<{ id: string }>(
    `with j as (
       insert into jongere (bureau_id, voornamen, geslachtsnaam, naam_sorteer, geboortedatum)
       select $1, 'Sam', 'Proef ' || n, 'proef ' || lpad(n::text, 5, '0'), '2015-05-05' from generate_series(1, $2::int) as n returning id),
     w as (insert into woonperiode (bureau_id, jongere_id, gemeente_code, van) select $1, id, '1883', '2015-05-05' from j)
     insert into vrijstelling (bureau_id, jongere_id, grond, van, tot, buitenlandse_school_id)
     select $1, id, '5-C', '2025-08-01', '2026-07-31', $3 from j returning id`,
    [bureau.id, aantal, school],
  );
  return rows.map((row) => row.id);
}

describe('De lijst van wie moet verlengen (art. 6 lid 2 en 3)', () => {
  it('5-A, 5-B en 5-C; niet wie blijvend is vrijgesteld of dan achttien is', async () => {
    await loopt('5-A');
    await loopt('5-B');
    await loopt('5-C');
    await loopt('5-A', { permanent: true });
    await loopt('5-C', { geboren: '2008-08-01' });
    await loopt('5-C', { geboren: '2008-08-02' });
    const { tellingen, fase, uiterlijk } = waardeOf(await readVerlenging(lpa, {}));
    expect(tellingen).toEqual({ open: 4, binnen: 0, verlengd: 0 });
    expect({ fase, uiterlijk }).toEqual({ fase: 'tweede-herinnering', uiterlijk: '2026-06-30' });
  });

  it('de werker zet op 1 april voor ieder een termijn tot en met 30 juni, één keer', async () => {
    await loopt('5-C');
    const werker = systeemActor('werker', { ...bureau, vakantieregio: 'zuid' } as never, [
      'vrijstelling.bewaken',
    ]);
    process.env.BAKEN_VANDAAG = '2026-03-31';
    waardeOf(await zetVerlengtermijnen(werker, {}));
    expect(await eigenaarSql('select 1 from termijn where bureau_id = $1', [bureau.id])).toEqual([]);
    process.env.BAKEN_VANDAAG = '2026-04-01';
    waardeOf(await zetVerlengtermijnen(werker, {}));
    waardeOf(await zetVerlengtermijnen(werker, {}));
    expect(
      await eigenaarSql('select code, uiterlijk, status from termijn where bureau_id = $1', [bureau.id]),
    ).toEqual([{ code: 'T07', uiterlijk: '2026-06-30', status: 'loopt' }]);
  });

  it('een herinnering telt op bij wie nog niets liet horen', async () => {
    const { id } = await loopt('5-C');
    waardeOf(await herinnerSamen(lpa, { ids: id, schooljaar: '2026-2027' }));
    waardeOf(await herinnerSamen(lpa, { ids: id, schooljaar: '2026-2027' }));
    expect(waardeOf(await readVerlenging(lpa, {})).rijen[0]).toMatchObject({
      herinneringen: 2,
      herinnerdOp: '2026-06-10',
    });
  });
});

it('een herinnering met brieven: één reeks, over de vrijstelling van ieder', async () => {
  const { id, jongereId } = await loopt('5-C');
  const { reeksId } = waardeOf(await herinnerSamen(lpa, { ids: id, schooljaar: '2026-2027', brieven: 'ja' }));
  expect(
    await eigenaarSql(
      'select jongere_id, onderwerp_soort, onderwerp_id, status from briefreeksregel where bureau_id = $1 and reeks_id = $2',
      [bureau.id, reeksId],
    ),
  ).toEqual([{ jongere_id: jongereId, onderwerp_soort: 'vrijstelling', onderwerp_id: id, status: 'wacht' }]);
});

describe('Samen verlengen', () => {
  it('het voorbeeld zegt per jongere of het kan; een andere grond gaat apart', async () => {
    const c = await loopt('5-C');
    const b = await loopt('5-B');
    const { rijen } = waardeOf(await previewVerlenging(lpa, { handeling: 'verlengen', id: [b.id, c.id] }));
    expect(rijen.map(({ grond, kan }) => [grond, kan])).toEqual(
      expect.arrayContaining([
        ['5-B', false],
        ['5-C', true],
      ]),
    );
    const mis = await verlengSamen(lpa, { ...INVOER, ids: [b.id, c.id].join(',') });
    expect(!mis.ok && mis.weigering.code).toBe('kan-niet-samen');
  });

  it('verlengd: dezelfde feiten als een voor een, DUO hoort het, de termijn is gehaald', async () => {
    const { id, jongereId } = await loopt('5-C');
    const werker = systeemActor('werker', { ...bureau, vakantieregio: 'zuid' } as never, [
      'vrijstelling.bewaken',
    ]);
    waardeOf(await zetVerlengtermijnen(werker, {}));
    waardeOf(await verlengSamen(lpa, { ...INVOER, ids: id }));
    const soorten = await eigenaarSql<{ soort: string }>(
      `select soort from gebeurtenis where jongere_id = $1 and geregistreerd_op > now() - interval '400 days' and vervallen_op is null
        and soort not like 'Termijn%' and gegevens->>'grond' is not null order by id`,
      [jongereId],
    );
    expect(soorten.map(({ soort }) => soort)).toEqual([
      'VrijstellingVastgelegd',
      'BeroepOpVrijstellingGedaan',
      'BeroepOpVrijstellingGetoetst',
      'VrijstellingVastgelegd',
    ]);
    expect(await leveringen(bureau)).toMatchObject([
      { handeling: 'nieuw', begin: '2026-08-01', eind: '2027-07-31', eerder: true },
    ]);
    expect(
      await eigenaarSql("select status from termijn where code = 'T07' and bureau_id = $1", [bureau.id]),
    ).toEqual([{ status: 'voldaan' }]);
    expect(waardeOf(await readVerlenging(lpa, {})).tellingen).toEqual({ open: 0, binnen: 0, verlengd: 1 });
  });

  it('na 30 juni vraagt het om een reden', async () => {
    process.env.BAKEN_VANDAAG = '2026-07-02';
    const { id } = await loopt('5-C');
    const laat = { ...INVOER, ids: id, ontvangenOp: '2026-07-01' };
    const zonder = await verlengSamen(lpa, laat);
    expect(!zonder.ok && zonder.weigering.code).toBe('motivering-ontbreekt');
    expect((await verlengSamen(lpa, { ...laat, motivering: 'De scholen leverden laat.' })).ok).toBe(true);
  });

  it('terugdraaien: alsof er niet verlengd was; daarna kan het opnieuw', async () => {
    const { id } = await loopt('5-C');
    const { bundelId } = waardeOf(await verlengSamen(lpa, { ...INVOER, ids: id }));
    waardeOf(await draaiVerlengingTerug(lpa, { id: bundelId }));
    expect(waardeOf(await readVerlenging(lpa, {})).tellingen).toEqual({ open: 1, binnen: 0, verlengd: 0 });
    expect(await leveringen(bureau)).toMatchObject([{ status: 'vervallen' }]);
    const nog = await draaiVerlengingTerug(lpa, { id: bundelId });
    expect(!nog.ok && nog.weigering.code).toBe('al-teruggedraaid');
    expect((await verlengSamen(lpa, { ...INVOER, ids: id })).ok).toBe(true);
  });

  it('vijfhonderd in één keer, binnen vijf seconden', async () => {
    const ids = await velen(500);
    const begin = performance.now();
    const { aantal } = waardeOf(await verlengSamen(lpa, { ...INVOER, ids: ids.join(',') }));
    const seconden = (performance.now() - begin) / 1000;
    process.stdout.write(`500 verlengingen in ${seconden.toFixed(2)} s\n`);
    expect(aantal).toBe(500);
    expect(seconden).toBeLessThan(5);
  });
});

describe('De herinneringen van 1 mei en 1 juni', () => {
  const werker = () =>
    systeemActor('werker', { ...bureau, vakantieregio: 'zuid' }, [
      'vrijstelling.bewaken',
      'termijn.klaarzetten',
    ]);
  const taken = () =>
    eigenaarSql<{ code: string; uiterlijk: string; status: string; eigenaar_id: string | null }>(
      `select code, uiterlijk::text as uiterlijk, status, eigenaar_id from termijn
        where bureau_id = $1 and onderwerp_soort = 'schooljaar' order by start_op`,
      [bureau.id],
    );

  it('op 1 mei staat er één taak klaar zonder eigenaar; wie herinnerd is, hoeft niet nog eens', async () => {
    const { id } = await loopt('5-C');
    process.env.BAKEN_VANDAAG = '2026-04-30';
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    expect(await taken()).toEqual([]);
    process.env.BAKEN_VANDAAG = '2026-05-01';
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    const eerste = { code: 'herinnering1', uiterlijk: '2026-05-08', eigenaar_id: null };
    expect(await taken()).toEqual([{ ...eerste, status: 'loopt' }]);
    waardeOf(await herinnerSamen(lpa, { ids: id, schooljaar: '2026-2027' }));
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    expect(await taken()).toEqual([{ ...eerste, status: 'voldaan' }]);
    process.env.BAKEN_VANDAAG = '2026-06-01';
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    process.env.BAKEN_VANDAAG = '2026-07-01';
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    expect((await taken()).map(({ code, status }) => [code, status])).toEqual([
      ['herinnering1', 'voldaan'],
      ['herinnering2', 'vervallen'],
    ]);
  });

  it('geen taak als van ieder al iets binnen is', async () => {
    process.env.BAKEN_VANDAAG = '2026-05-01';
    waardeOf(await zetVerlengtermijnen(werker(), {}));
    expect(await taken()).toEqual([]);
  });

  it('het verslag aan de raad komt één keer per schooljaar, bij wie het hele bureau ziet (art. 25 lid 1)', async () => {
    process.env.BAKEN_VANDAAG = '2026-09-30';
    waardeOf(await zetJaartermijnen(werker(), {}));
    waardeOf(await zetJaartermijnen(werker(), {}));
    expect(await taken()).toMatchObject([{ code: 'T17', uiterlijk: '2026-09-30', status: 'loopt' }]);
    const [leider, zelf] = [await actorMet('teamleider', { bureau: lpa.bureau }), lpa];
    const titels = async (wie: GebruikerActor) =>
      waardeOf(await readVandaag(wie, {})).termijnen.rijen.map(({ code }) => code);
    expect([await titels(leider), await titels(zelf)]).toEqual([['T17'], []]);
  });
});

describe('Wie niet meegaat, wordt genoemd', () => {
  it('buiten het eigen werkgebied: niet verlengd en niet herinnerd, in het voorbeeld en bij het doen', async () => {
    const { id, jongereId } = await loopt('5-C');
    const elders = await actorMet('leerplichtambtenaar', { bureau, werkgebied: ['0971'] });
    const { rijen } = waardeOf(await previewVerlenging(elders, { handeling: 'herinneren', id }));
    expect(rijen[0]).toMatchObject({ kan: false, waarom: expect.stringContaining('buiten uw eigen werk') });
    for (const poging of [
      await verlengSamen(elders, { ...INVOER, ids: id }),
      await herinnerSamen(elders, { ids: id, schooljaar: '2026-2027' }),
    ])
      expect(!poging.ok && poging.weigering.zin).toContain('buiten uw eigen werk');
    const eigen = await loopt('5-C');
    await eigenaarSql('update jongere set verantwoordelijke_id = $2 where id = $1', [
      eigen.jongereId,
      elders.gebruikerId,
    ]);
    const klaar = waardeOf(await verlengSamen(elders, { ...INVOER, ids: [id, eigen.id].join(',') }));
    expect(klaar).toMatchObject({
      aantal: 1,
      jongereIds: [eigen.jongereId],
      overgeslagen: [{ id, jongereId }],
    });
    expect(waardeOf(await readVerlenging(elders, { over: id })).overgeslagen).toMatchObject([
      { id, jongereId },
    ]);
    expect(waardeOf(await readVerlenging(lpa, {})).tellingen).toMatchObject({ open: 1, verlengd: 1 });
  });

  it('twee collega’s tegelijk: ieder wordt één keer verlengd, de tweede hoort wie er al was', async () => {
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    for (let keer = 0; keer < 4; keer += 1) {
      const [een, twee] = [await loopt('5-C'), await loopt('5-C')];
      const beide = await Promise.all([
        verlengSamen(lpa, { ...INVOER, ids: [een.id, twee.id].join(',') }),
        verlengSamen(collega, { ...INVOER, ids: [twee.id, een.id].join(',') }),
      ]);
      expect(beide.filter((uitkomst) => uitkomst.ok)).toHaveLength(1);
      const tweede = beide.find((uitkomst) => !uitkomst.ok);
      expect(tweede && !tweede.ok && tweede.weigering).toMatchObject({
        code: 'niets-open',
        zin: expect.stringContaining('al iets binnen'),
      });
      expect(
        await eigenaarSql(`select 1 from vrijstelling where jongere_id = any($1) and van = '2026-08-01'`, [
          [een.jongereId, twee.jongereId],
        ]),
      ).toHaveLength(2);
    }
  });
});
