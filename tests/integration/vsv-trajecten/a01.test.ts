import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays, schooljaarVan } from '#lib/kalender/rules.ts';
import { startVergelijking, voerVergelijkingUit } from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { readBestemmingsdeel } from '#lib/vsv-trajecten/bestemming/queries.ts';
import { readDoelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { bestand, csv, leesIn, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool, type TestSchool } from '#tests/factories/school.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { cel, vraag } from '../indicatoren/voorbeeld.ts';

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

  it('kent Baken geen inschrijving, dan bewaart het die met school, soort, laatste dag en reden; figuren en voorstel gebruiken haar', async () => {
    const bureau = await makeBureau();
    const coach = await actorMet('doorstroomcoach', { bureau });
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const jongere = await makeJongere({ bureau, geboortedatum: geborenVoor(19) });
    const uit = addDays(today(), -1);
    const regel = { ...rij(school, jongere.bsn), uitgeschreven_op: uit, reden: 'Gestopt', vestiging: '00' };
    waardeOf(await leesIn(bureau, [bestand('a01.csv', csv([regel]))]));
    const opslag = () =>
      eigenaarSql(
        `select van::text, tot::text, school_id, sector, onderwijssoort, reden_einde, begin_onbekend from inschrijving where bureau_id = $1`,
        [bureau.id],
      );
    expect(await opslag()).toEqual([
      {
        ...{ van: addDays(uit, -1), tot: addDays(uit, -1), school_id: school.id, sector: 'MBO' },
        ...{ onderwijssoort: 'MBO2', reden_einde: 'Gestopt', begin_onbekend: true },
      },
    ]);
    const feiten = await eigenaarSql<{ soort: string; datum: string; uitval: string | null }>(
      `select soort, datum::text, gegevens->>'uitvalOp' as uitval from gebeurtenis
        where bureau_id = $1 and soort in ('Ingeschreven', 'Uitgeschreven', 'WerkprocesGestart') order by soort`,
      [bureau.id],
    );
    expect(feiten).toEqual([
      { soort: 'Uitgeschreven', datum: uit, uitval: null },
      { soort: 'WerkprocesGestart', datum: today(), uitval: uit },
    ]);
    const [gestart] = await eigenaarSql<{ id: string }>(`select id from werkproces where bureau_id = $1`, [
      bureau.id,
    ]);
    const id = gestart?.id ?? '';
    const deel = waardeOf(await readBestemmingsdeel(coach, { id }));
    expect([deel.uitvalOp, deel.categorie]).toEqual([uit, 'nieuw']);
    const { voorstel } = waardeOf(await readDoelgroepvoorstel(coach, { id }));
    expect(voorstel.uitleg).toContain('Zonder school sinds');
    const manager = await actorMet('manager', { bureau });
    const cijfer = await vraag(manager, 'dsp-meldingen', schooljaarVan(today()), { per: ['soort'] });
    expect(cel(cijfer, { soort: 'nieuw' }).teller).toBe(1);
    waardeOf(await leesIn(bureau, [bestand('a01.csv', csv([regel]))]));
    expect(await opslag()).toHaveLength(1);
  });

  it('een school die niet in het register staat, komt erbij zonder naam: dag en soort blijven, en het verslag zegt het', async () => {
    const bureau = await makeBureau();
    const school = { ...(await makeSchool({ bureau, sector: 'MBO' })), brin: '98QZ' };
    const jongere = await makeJongere({ bureau, geboortedatum: geborenVoor(19) });
    const { importtaakId } = waardeOf(
      await leesIn(bureau, [bestand('a01.csv', csv([rij(school, jongere.bsn)]))]),
    );
    const oordelen = await oordelenVan(importtaakId);
    expect(oordelen.map(({ code }) => code)).toContain('school-zonder-naam');
    const [bewaard] = await eigenaarSql(
      `select s.brin, s.naam, i.sector, i.onderwijssoort, i.tot::text from inschrijving i
         join school s on s.bureau_id = i.bureau_id and s.id = i.school_id where i.bureau_id = $1`,
      [bureau.id],
    );
    expect(bewaard).toEqual({
      ...{ brin: '98QZ', naam: 'School met BRIN 98QZ', sector: 'MBO', onderwijssoort: 'MBO2' },
      tot: addDays(today(), -4),
    });
    expect(await werk(bureau)).toHaveLength(1);
  });

  it('leest de school later de hele inschrijving in, dan wordt het dezelfde regel, nu met begin', async () => {
    const bureau = await makeBureau();
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const jongere = await makeJongere({ bureau, geboortedatum: geborenVoor(19) });
    waardeOf(await leesIn(bureau, [bestand('a01.csv', csv([rij(school, jongere.bsn)]))]));
    await eigenaarSql(`update jongere set extern_id = 'J1' where bureau_id = $1`, [bureau.id]);
    const van = addDays(today(), -400);
    const regel = { extern_id: 'I1', jongere: 'J1', brin: school.brin, onderwijssoort: 'MBO2', van };
    const tot = addDays(today(), -4);
    waardeOf(await leesIn(bureau, [bestand('inschrijvingen.csv', csv([{ ...regel, tot }]))]));
    const rijen = await eigenaarSql(
      'select van::text, tot::text, begin_onbekend from inschrijving where bureau_id = $1',
      [bureau.id],
    );
    expect(rijen).toEqual([{ van, tot, begin_onbekend: false }]);
  });

  it('wie nog naar school moet, is meteen een signaal voor leerplicht, op Vandaag; de vergelijking vindt hetzelfde signaal', async () => {
    const bureau = await makeBureau();
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    const coach = await actorMet('doorstroomcoach', { bureau });
    const school = await makeSchool({ bureau, sector: 'MBO' });
    const jong = await makeJongere({ bureau, geboortedatum: geborenVoor(16) });
    const { importtaakId } = waardeOf(
      await leesIn(bureau, [bestand('a01.csv', csv([rij(school, jong.bsn)]))]),
    );
    const oordelen = await oordelenVan(importtaakId);
    expect(oordelen.find(({ code }) => code === 'geen-nieuw-werk')?.reden).toContain(
      'signaal absoluut verzuim',
    );
    const signalen = () =>
      eigenaarSql<{
        id: string;
        bron: string;
        sinds: string;
        status: string;
        versie: number;
        redenen: string[];
      }>(
        `select id, bron, sinds::text, status, versie, jsonb_path_query_array(uitleg, '$[*].soort') as redenen from absoluut_signaal where bureau_id = $1`,
        [bureau.id],
      );
    const [signaal] = await signalen();
    expect(signaal).toMatchObject({ bron: 'duo', sinds: addDays(today(), -3), redenen: ['uitgeschreven'] });
    const opVandaag = async (actor: typeof lpa) =>
      waardeOf(await readVandaag(actor, {})).termijnen.rijen.map(({ code }) => code);
    expect(await opVandaag(lpa)).toEqual(['signaal-duo']);
    expect(await opVandaag(coach)).toEqual([]);
    const { id } = waardeOf(await startVergelijking(lpa, { toch: 'ja' }));
    waardeOf(await voerVergelijkingUit(lpa, { id }));
    expect((await signalen()).map((item) => item.id)).toEqual([signaal?.id]);
    await makeInschrijving(jong.id, { bureau, school, van: today() });
    const opnieuw = waardeOf(await startVergelijking(lpa, { toch: 'ja' }));
    waardeOf(await voerVergelijkingUit(lpa, { id: opnieuw.id }));
    expect((await signalen()).map(({ status }) => status)).toEqual(['beoordeeld']);
    expect(await opVandaag(lpa)).toEqual([]);
  });
});
