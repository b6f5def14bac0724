import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool, type TestSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const geborenVoor = (jaren: number) => datum(`${Number(today().slice(0, 4)) - jaren}-01-01`);

async function student(bureau: Bureau, school: TestSchool, jaren: number) {
  const jongere = await makeJongere({ bureau, geboortedatum: geborenVoor(jaren) });
  await makeInschrijving(jongere.id, { bureau, school, onderwijssoort: 'MBO2', van: addDays(today(), -300) });
  return jongere;
}
const rij = (school: TestSchool, pgn: string | null) => ({
  pgn: pgn ?? '',
  brin: school.brin,
  onderwijssoort: 'MBO2',
  uitgeschreven_op: addDays(today(), -3),
  nationaliteit: 'Belgische',
});
const werk = (bureau: Bureau) =>
  eigenaarSql<{
    jongere_id: string;
    soort: string;
    routekaart: string;
    gemeente_code: string;
    signaalbron: string;
  }>(
    `select w.jongere_id, w.soort, w.routekaart, w.gemeente_code, t.signaalbron from werkproces w
       left join traject t on t.bureau_id = w.bureau_id and t.id = w.id where w.bureau_id = $1`,
    [bureau.id],
  );

describe('A01: uitgeschreven zonder startkwalificatie', () => {
  it('sluit de inschrijving, opent werk zonder eigenaar met het signaal van DUO, en een tweede keer gebeurt er niets', async () => {
    const bureau = await makeBureau();
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const jongere = await student(bureau, school, 19);
    const levering = () => [bestand('a01.csv', csv([rij(school, jongere.bsn)]))];
    waardeOf(await leesIn(bureau, levering()));
    expect(await werk(bureau)).toMatchObject([
      { jongere_id: jongere.id, soort: 'vsv', routekaart: 'DSP', gemeente_code: '1883', signaalbron: 'duo' },
    ]);
    const inschrijvingen = await eigenaarSql<{ tot: string }>(
      'select tot::text from inschrijving where bureau_id = $1',
      [bureau.id],
    );
    expect(inschrijvingen).toEqual([{ tot: addDays(today(), -4) }]);
    waardeOf(await leesIn(bureau, levering()));
    expect(await werk(bureau)).toHaveLength(1);
  });

  it('wie kwalificatieplichtig is, al begeleid wordt of onbekend is, krijgt geen werk; het verslag zegt waarom', async () => {
    const bureau = await makeBureau();
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const jong = await student(bureau, school, 17);
    const { importtaakId } = waardeOf(
      await leesIn(bureau, [bestand('a01.csv', csv([rij(school, jong.bsn), rij(school, '999990019')]))]),
    );
    expect(await werk(bureau)).toEqual([]);
    const oordelen = await oordelenVan(importtaakId);
    expect(oordelen.map(({ code }) => code).sort()).toEqual([
      'geen-nieuw-werk',
      'kolom-weggelaten', // nationality is dropped on arrival, and the report says so
      'onbekende-jongere',
    ]);
  });
});
