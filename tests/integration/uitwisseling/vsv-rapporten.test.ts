import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { bestand, csv, leesDuo, leesIn, duoRij, oordelenVan } from '#tests/factories/bestanden.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeInschrijving, makeSchool } from '#tests/factories/school.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const geboren = (jaren: number) => datum(`${Number(today().slice(0, 4)) - jaren}-01-01`);

async function opzet() {
  const bureau = await makeBureau();
  const school = await makeSchool({ bureau, sector: 'MBO' });
  const jongere = await makeJongere({ bureau, geboortedatum: geboren(20) });
  const pgn = jongere.bsn ?? '';
  const lees = async (naam: string, rijen: Parameters<typeof csv>[0]) => {
    const verslag = waardeOf(await leesIn(bureau, [bestand(`${naam}.csv`, csv(rijen))]));
    return { telling: verslag.tellingen[naam], oordelen: await oordelenVan(verslag.importtaakId) };
  };
  const werk = () =>
    eigenaarSql<{ soort: string; status: string }>(
      'select soort, status from werkproces where bureau_id = $1',
      [bureau.id],
    );
  return { bureau, school, jongere, pgn, lees, werk };
}

describe('vsv-rapporten van DUO', () => {
  it('A02: de herinschrijving komt erbij, één keer, en het verslag noemt wie nog werk heeft', async () => {
    const { bureau, school, jongere, pgn, lees } = await opzet();
    await makeWerkproces({ bureau, jongereId: jongere.id, soort: 'vsv' });
    const rij = {
      pgn,
      brin: school.brin,
      onderwijssoort: 'MBO2',
      ingeschreven_op: addDays(today(), -10),
      naam: 'X',
    };
    const eerste = await lees('duo-a02', [rij, { ...rij, pgn: '999990019' }]);
    expect(eerste.telling).toMatchObject({ nieuw: 1, afgewezen: 1 });
    expect(eerste.oordelen.map(({ code }) => code).sort()).toEqual([
      'kolom-weggelaten',
      'onbekende-jongere',
      'werk-loopt',
    ]);
    expect((await lees('duo-a02', [rij])).telling).toMatchObject({ nieuw: 0, ongewijzigd: 1 });
    const inschrijvingen = await eigenaarSql('select 1 from inschrijving where bureau_id = $1', [bureau.id]);
    expect(inschrijvingen).toHaveLength(1);
  });

  it('A04: wie volgens DUO nog zonder school is, krijgt werk als bij A01', async () => {
    const { bureau, school, jongere, pgn, lees, werk } = await opzet();
    await makeInschrijving(jongere.id, {
      bureau,
      school,
      onderwijssoort: 'MBO2',
      van: addDays(today(), -300),
    });
    const rij = { pgn, brin: school.brin, onderwijssoort: 'MBO2', uitgeschreven_op: addDays(today(), -30) };
    expect((await lees('duo-a04', [rij])).telling).toMatchObject({ nieuw: 1 });
    expect((await lees('duo-a04', [rij])).telling).toMatchObject({ nieuw: 0 });
    expect(await werk()).toEqual([{ soort: 'vsv', status: 'open' }]);
  });

  it.each(['duo-a05', 'duo-nrsp'])('%s: de startpopulatie wordt bewaard en opent geen werk', async (naam) => {
    const { bureau, pgn, lees, werk } = await opzet();
    const rij = { pgn, schooljaar: '2025-2026', brin: '', onderwijssoort: 'MBO2', nationaliteit: 'x' };
    expect((await lees(naam, [rij])).telling).toMatchObject({ nieuw: 1 });
    expect((await lees(naam, [rij])).telling).toMatchObject({ ongewijzigd: 1 });
    expect(await werk()).toEqual([]);
    const rijen = await eigenaarSql('select rapport, vsv, stand from duo_persoonregel where bureau_id = $1', [
      bureau.id,
    ]);
    expect(rijen).toEqual([{ rapport: naam.slice(4), vsv: false, stand: 'voorlopig' }]);
  });

  it('A06 en NenR: een nieuwe vsv’er krijgt werk; definitief vervangt voorlopig en niet andersom', async () => {
    const { bureau, pgn, lees, werk } = await opzet();
    const rij = { pgn, schooljaar: '2025-2026', brin: '', onderwijssoort: 'MBO2' };
    expect((await lees('duo-a06', [rij])).telling).toMatchObject({ nieuw: 1 });
    expect(await werk()).toHaveLength(1);
    const nenr = { ...rij, vsv: 'J' };
    const uit = await lees('duo-nenr', [{ ...nenr, stand: 'definitief' }]);
    expect(uit.oordelen.map(({ code }) => code)).toEqual(['geen-nieuw-werk']);
    expect((await lees('duo-nenr', [{ ...nenr, vsv: 'N', stand: 'voorlopig' }])).telling).toMatchObject({
      ongewijzigd: 1,
    });
    const [regel] = await eigenaarSql<{ vsv: boolean; stand: string }>(
      `select vsv, stand from duo_persoonregel where bureau_id = $1 and rapport = 'nenr'`,
      [bureau.id],
    );
    expect(regel).toEqual({ vsv: true, stand: 'definitief' });
    expect(await werk()).toHaveLength(1);
  });

  it('A07: de vroegste dag blijft staan, en het feit staat in het dossier', async () => {
    const { bureau, jongere, pgn, lees } = await opzet();
    const rij = (op: number) => [{ pgn, startkwalificatie_op: addDays(today(), op) }];
    expect((await lees('duo-a07', rij(-20))).telling).toMatchObject({ gewijzigd: 1 });
    expect((await lees('duo-a07', rij(-10))).telling).toMatchObject({ ongewijzigd: 1 });
    const [stand] = await eigenaarSql<{ op: string }>(
      'select startkwalificatie_op::text as op from jongere where bureau_id = $1 and id = $2',
      [bureau.id, jongere.id],
    );
    expect(stand?.op).toBe(addDays(today(), -20));
    const feiten = await eigenaarSql(
      `select 1 from gebeurtenis where bureau_id = $1 and soort = 'PlichtGewijzigd' and vervallen_op is null`,
      [bureau.id],
    );
    expect(feiten).toHaveLength(1);
  });

  it('A07: het verslag noemt wie nog werk heeft, en het staat op Vandaag van wie dat doet tot het sluit', async () => {
    const { bureau, jongere, pgn, lees } = await opzet();
    const coach = await actorMet('doorstroomcoach', { bureau });
    const { id } = await makeWerkproces({
      ...{ bureau, jongereId: jongere.id, soort: 'vsv', eigenaarId: coach.gebruikerId },
    });
    const { oordelen } = await lees('duo-a07', [{ pgn, startkwalificatie_op: addDays(today(), -20) }]);
    expect(oordelen.map(({ code }) => code)).toEqual(['werk-loopt']);
    const termijnen = async () =>
      waardeOf(await readVandaag(coach, {})).termijnen.rijen.map(({ code, werkprocesId }) => [
        code,
        werkprocesId,
      ]);
    expect(await termijnen()).toEqual([['startkwalificatie', id]]);
    await lees('duo-a07', [{ pgn, startkwalificatie_op: addDays(today(), -20) }]);
    expect(await termijnen()).toHaveLength(1);
  });

  it('R01: zegt waar de telling van DUO anders is dan de onze', async () => {
    const { bureau, lees } = await opzet();
    waardeOf(await leesDuo(bureau, [duoRij(), duoRij()]));
    const rij = (status: string, aantal: number) => ({
      ...{ ontvangen_van: '2024-03-01', ontvangen_tot: '2024-03-31', status, aantal },
    });
    const { oordelen } = await lees('duo-r01', [rij('R', 2), rij('B', 1)]);
    expect(oordelen.map(({ reden }) => reden)).toEqual([
      'DUO telt 1 meldingen in behandeling, Baken 0. Kijk bij Niet bezorgd en bij de laatste levering.',
    ]);
  });
});
