import { expect, it } from 'vitest';
import { schrijfBrief } from '#lib/brieven/commands.ts';
import { readBrievenBij } from '#lib/brieven/lezen/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { readWerkvoorraad } from '#lib/termijnen/werkvoorraad/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const GISTEREN = addDays(today(), -1);

/** A letter of the day before yesterday in work of mine, written by a colleague. */
async function eenBrief() {
  const bureau = await makeBureau();
  const ik = await actorMet('leerplichtambtenaar', { bureau });
  const collega = await actorMet('leerplichtambtenaar', { bureau });
  const geboortedatum = datum(`${Number(today().slice(0, 4)) - 10}-01-02`);
  const jongere = await makeJongere({ bureau, gemeente: '1883', geboortedatum });
  const ouder = await makeOuder(jongere.id, { bureau });
  const werk = await makeWerkproces({
    bureau,
    jongereId: jongere.id,
    eigenaarId: ik.gebruikerId,
    gestartOp: addDays(today(), -30),
    volgendeDatum: today(),
  });
  const { briefId } = waardeOf(
    await schrijfBrief(collega, {
      jongereId: jongere.id,
      sjabloon: 'kennisgeving',
      aan: [`ouders:${ouder.ouderschapId}`],
      veld_verzuim_omschrijving: 'Tien uur gemist.',
    }),
  );
  await eigenaarSql('update brief set werkproces_id = $2, gemaakt_op = $3 where id = $1', [
    briefId,
    werk.id,
    `${addDays(today(), -2)}T12:00:00Z`,
  ]);
  const vragen = async () =>
    waardeOf(await readVandaag(ik, {})).brieven.rijen.map((rij) => [rij.briefId, rij.vraag]);
  const stand = (brief: string, exemplaar: string) =>
    eigenaarSql(
      `with b as (update brief set status = $2, datum = $5, verstuurd_op = now() where id = $1)
       update briefexemplaar set status = $3, kanaal = 'post', pdf = case when $3 = 'wacht' then null else '\\x00'::bytea end,
              docx = case when $3 = 'wacht' then null else '\\x00'::bytea end, weg_op = case when $3 = 'weg' then $4::timestamptz end where brief_id = $1`,
      [briefId, brief, exemplaar, `${GISTEREN}T12:00:00Z`, GISTEREN],
    );
  return { bureau, ik, collega, jongere, werk, briefId, vragen, stand };
}

it('Vandaag noemt een brief in mijn werk die niet vanzelf gaat, tot hij weg is', async () => {
  const { collega, briefId, vragen, stand } = await eenBrief();
  expect(await vragen()).toEqual([[briefId, 'concept']]);
  await stand('klaar', 'klaar');
  expect(await vragen()).toEqual([[briefId, 'af-te-drukken']]);
  const vanCollega = waardeOf(await readVandaag(collega, {})).brieven.rijen;
  expect(vanCollega, 'wie hem schreef, ziet hem ook').toHaveLength(1);
  await stand('mislukt', 'wacht');
  expect(await vragen()).toEqual([[briefId, 'mislukt']]);
  await stand('klaar', 'weg');
  expect(await vragen()).toEqual([]);
});

it('een brief zonder reactie staat als laatste contact, tot er iemand is gesproken', async () => {
  const { ik, werk, stand } = await eenBrief();
  const rij = async () => waardeOf(await readWerkvoorraad(ik, {})).rijen[0];
  expect((await rij())?.briefOp).toBeNull();
  await stand('klaar', 'weg');
  expect((await rij())?.briefOp).toBe(GISTEREN);
  await eigenaarSql('update werkproces set laatste_contact = $2 where id = $1', [werk.id, GISTEREN]);
  expect((await rij())?.briefOp).toBeNull();
});

it('een zaak toont haar eigen brieven, met hoe en wanneer zij weg gingen', async () => {
  const { ik, jongere, werk, briefId, stand } = await eenBrief();
  await stand('klaar', 'weg');
  const bij = async (zaakId: string) =>
    waardeOf(await readBrievenBij(ik, { jongereId: jongere.id, zaakId })).rijen;
  expect(await bij(werk.id)).toMatchObject([{ id: briefId, stand: 'geprint', weg: [{ kanaal: 'post' }] }]);
  expect(await bij(jongere.id)).toEqual([]);
});
