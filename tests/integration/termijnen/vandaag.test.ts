import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function team() {
  const bureau = await makeBureau();
  const ik = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const ander = await actorMet('leerplichtambtenaar', { bureau, naam: 'Bram' });
  const jongere = await makeJongere({ bureau });
  return { bureau, ik, ander, jongere };
}

describe('vandaag', () => {
  it('toont een manager zijn eigen termijnen, acht weken vooruit, en niets over een jongere', async () => {
    const { bureau, jongere } = await team();
    const manager = await actorMet('manager', { bureau });
    await makeMelding({ bureau, jongereId: jongere.id, prioriteit: 1 });
    await makeWerkproces({ bureau, jongereId: jongere.id, volgendeDatum: addDays(today(), -1) });
    const termijn = (dagen: number, eigenaarId: string | null) =>
      eigenaarSql(
        `insert into termijn (bureau_id, code, titel, onderwerp_soort, onderwerp_id, eigenaar_id, basis, start_op, duur_eenheid, duur_aantal, terug, uiterlijk)
         values ($1, 'T17', $2, 'schooljaar', gen_random_uuid(), $3, 'proef', $4, 'DAGEN', 1, true, $4)`,
        [bureau.id, `over ${dagen} dagen`, eigenaarId, addDays(today(), dagen)],
      );
    await termijn(56, manager.gebruikerId);
    await termijn(57, manager.gebruikerId);
    await termijn(1, null);
    const vandaag = waardeOf(await readVandaag(manager, {}));
    expect(vandaag.termijnen.rijen.map(({ titel }) => titel)).toEqual(['over 56 dagen']);
    const { meldingen, aanDeBeurt, nieuw, thuiszitters, afspraken } = vandaag;
    for (const deel of [meldingen, aanDeBeurt, nieuw, thuiszitters, afspraken])
      expect(deel.rijen).toEqual([]);
  });

  it('toont wat van mij te laat of vandaag is, daarna de komende week, en niets van een ander', async () => {
    const { bureau, ik, ander, jongere } = await team();
    const op = (dagen: number, eigenaarId = ik.gebruikerId) =>
      makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId, volgendeDatum: addDays(today(), dagen) });
    await op(-3);
    await op(0);
    await op(7);
    await op(8);
    await op(-1, ander.gebruikerId);
    const vandaag = waardeOf(await readVandaag(ik, {}));
    expect(vandaag.bereik).toBe('ik');
    expect(vandaag.aanDeBeurt.rijen.map((rij) => rij.volgendeDatum)).toEqual([addDays(today(), -3), today()]);
    expect(vandaag.komend.rijen.map((rij) => rij.volgendeDatum)).toEqual([addDays(today(), 7)]);
  });

  it('zet meldingen waarop vandaag moet worden gereageerd voor een hogere prioriteit', async () => {
    const { bureau, ik, jongere } = await team();
    const rustig = await makeMelding({ bureau, jongereId: jongere.id, prioriteit: 3 });
    const eerst = await makeMelding({ bureau, jongereId: jongere.id, prioriteit: 1 });
    await eigenaarSql('update melding set reactie_uiterlijk = $2 where id = $1', [rustig.id, today()]);
    const { meldingen } = waardeOf(await readVandaag(ik, {}));
    expect(meldingen.rijen.map((rij) => rij.meldingId)).toEqual([rustig.id, eerst.id]);
  });

  it('toont alleen meldingen uit het eigen werkgebied', async () => {
    const { bureau, jongere } = await team();
    const beek = await actorMet('leerplichtambtenaar', { bureau, werkgebied: ['0888'] });
    await makeMelding({ bureau, jongereId: jongere.id, gemeente: '1883' });
    const hier = await makeMelding({ bureau, jongereId: jongere.id, gemeente: '0888' });
    const { meldingen } = waardeOf(await readVandaag(beek, {}));
    expect(meldingen.rijen.map((rij) => rij.meldingId)).toEqual([hier.id]);
  });

  it('noemt werk nieuw dat een collega aan mij gaf, niet wat ik zelf nam', async () => {
    const { bureau, ik, ander, jongere } = await team();
    const gekregen = await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: ik.gebruikerId });
    const genomen = await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: ik.gebruikerId });
    const feit = (id: string) =>
      ({
        soort: 'WerkprocesToegewezen',
        onderwerpSoort: 'werkproces',
        onderwerpId: id,
        jongereId: jongere.id,
        datum: today(),
        gegevens: { van: ander.gebruikerId, naar: ik.gebruikerId },
      }) as const;
    await makeFeiten([feit(gekregen.id), feit(genomen.id)], bureau);
    await eigenaarSql(
      `update gebeurtenis set gebruiker_id = case when onderwerp_id = $2 then $3::uuid else $4::uuid end where bureau_id = $1 and soort = 'WerkprocesToegewezen'`,
      [bureau.id, gekregen.id, ander.gebruikerId, ik.gebruikerId],
    );
    const { nieuw } = waardeOf(await readVandaag(ik, {}));
    expect(nieuw.rijen.map((rij) => rij.werkprocesId)).toEqual([gekregen.id]);
  });

  it('noemt thuiszitters die ik dertig dagen niet bereikte', async () => {
    const { bureau, ik } = await team();
    const stil = await makeJongere({ bureau, verantwoordelijkeId: ik.gebruikerId });
    const gesproken = await makeJongere({ bureau, verantwoordelijkeId: ik.gebruikerId });
    for (const jongere of [stil, gesproken])
      await eigenaarSql(
        `insert into thuiszitperiode (bureau_id, id, jongere_id, soort, sinds, telt_vanaf, regel)
         values ($1, gen_random_uuid(), $2, 'AV', $3, $3, 'AV')`,
        [bureau.id, jongere.id, addDays(today(), -60)],
      );
    await eigenaarSql(
      `insert into contactmoment (bureau_id, jongere_id, gebruiker_id, soort, met, datum) values ($1, $2, $3, 'telefoon', 'ouder', $4)`,
      [bureau.id, gesproken.id, ik.gebruikerId, addDays(today(), -30)],
    );
    const { thuiszitters } = waardeOf(await readVandaag(ik, {}));
    expect(thuiszitters.rijen.map((rij) => rij.jongereId)).toEqual([stil.id]);
  });
});

describe('werkvoorraad', () => {
  it('filtert op eigenaar, zonder contact en zonder volgende stap', async () => {
    const { bureau, ik, ander, jongere } = await team();
    const oud = addDays(today(), -90);
    const mijn = await makeWerkproces({
      bureau,
      jongereId: jongere.id,
      eigenaarId: ik.gebruikerId,
      gestartOp: oud,
    });
    const vers = await makeWerkproces({
      bureau,
      jongereId: jongere.id,
      eigenaarId: ik.gebruikerId,
      gestartOp: today(),
      volgendeDatum: today(),
    });
    const los = await makeWerkproces({ bureau, jongereId: jongere.id, gestartOp: oud });
    await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: ik.gebruikerId, geslotenOp: today() });
    const ids = async (filter: object) =>
      waardeOf(await readWerkvoorraad(ik, filter)).rijen.map((rij) => rij.werkprocesId);
    expect(await ids({})).toEqual([vers.id, mijn.id]);
    expect(await ids({ eigenaar: 'niemand' })).toEqual([los.id]);
    expect(await ids({ eigenaar: ander.gebruikerId })).toEqual([]);
    expect(await ids({ zonderContact: 'ja' })).toEqual([mijn.id]);
    expect(await ids({ zonderStap: 'ja' })).toEqual([mijn.id]);
    expect((await ids({ eigenaar: 'team' })).sort()).toEqual([vers.id, mijn.id, los.id].sort());
  });

  it('bladert door werk met en zonder datum zonder iets te missen', async () => {
    const { bureau, ik, jongere } = await team();
    for (let nummer = 0; nummer < 55; nummer += 1)
      await makeWerkproces({
        bureau,
        jongereId: jongere.id,
        eigenaarId: ik.gebruikerId,
        volgendeDatum: nummer % 2 ? addDays(today(), nummer % 5) : undefined,
      });
    const eerste = waardeOf(await readWerkvoorraad(ik, {}));
    const tweede = waardeOf(await readWerkvoorraad(ik, { na: eerste.verder ?? '' }));
    expect([eerste.rijen.length, tweede.rijen.length, tweede.verder]).toEqual([50, 5, null]);
    expect(new Set([...eerste.rijen, ...tweede.rijen].map((rij) => rij.werkprocesId)).size).toBe(55);
  });
});
