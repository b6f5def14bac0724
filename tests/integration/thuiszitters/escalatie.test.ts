import { describe, expect, it } from 'vitest';
import { datum, type Datum } from '#lib/kalender/model.ts';
import { addDays, addMonths } from '#lib/kalender/rules.ts';
import { haalVanAgenda, zetOpAgenda } from '#lib/overleggen/agenda/commands.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { updateAlleThuiszitters } from '#lib/thuiszitters/commands.ts';
import { escalatieNaar, langdurigVanaf } from '#lib/thuiszitters/escalatie/rules.ts';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function kantoor() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const zit = async (sinds: Datum, soort: 'AV' | 'LRV' = 'AV') => {
    const jongere = await makeJongere({ bureau });
    const id = crypto.randomUUID();
    await insertRow('thuiszitperiode', {
      ...{ bureau_id: bureau.id, id, jongere_id: jongere.id, soort, sinds, telt_vanaf: sinds },
      ...{ gemeente_code: '1883', sector: 'VO', regel: 'proef' },
    });
    return { jongereId: jongere.id, periodeId: id };
  };
  const termijnen = (jongereId: string) =>
    eigenaarSql<{ status: string; eigenaar_id: string | null; start_op: Datum }>(
      `select status, eigenaar_id, start_op from termijn where onderwerp_id = $1 and code = 'thuiszitten' order by aangemaakt_op`,
      [jongereId],
    );
  const rij = async (jongereId: string, vraag: object = {}) =>
    waardeOf(await listThuiszitters(lpa, vraag)).rijen.find((item) => item.jongereId === jongereId);
  return { bureau, lpa, zit, termijnen, rij };
}

describe('langer dan drie maanden (kst-26695-108)', () => {
  it('precies drie maanden escaleert niet, een dag later wel', async () => {
    const { zit, termijnen } = await kantoor();
    const grens = addMonths(today(), -3);
    const precies = await zit(addMonths(grens, 3) === today() ? grens : addDays(grens, 1));
    const langer = await zit(addDays(grens, -1));
    await updateAlleThuiszitters();
    expect(await termijnen(precies.jongereId)).toEqual([]);
    expect(await termijnen(langer.jongereId)).toMatchObject([{ status: 'loopt' }]);
    expect(langdurigVanaf(datum('2026-08-25'))).toBe('2026-11-26');
  });

  it('staat bij wie het werk heeft, één keer per periode, ook als Baken elk uur kijkt', async () => {
    const { bureau, lpa, zit, termijnen } = await kantoor();
    const { jongereId } = await zit(addDays(today(), -120));
    await makeWerkproces({ bureau, jongereId, soort: 'absoluut-verzuim', eigenaarId: lpa.gebruikerId });
    await updateAlleThuiszitters();
    await updateAlleThuiszitters();
    expect(await termijnen(jongereId)).toMatchObject([{ status: 'loopt', eigenaar_id: lpa.gebruikerId }]);
  });

  it('gaat naar de teamleider als het bureau dat koos', async () => {
    const { bureau, zit, termijnen } = await kantoor();
    const leider = await actorMet('teamleider', { bureau });
    await eigenaarSql(
      `update bureau set instellingen = instellingen || '{"thuiszitter_escalatie": "teamleider"}' where id = $1`,
      [bureau.id],
    );
    const { jongereId } = await zit(addDays(today(), -120));
    await updateAlleThuiszitters();
    expect(await termijnen(jongereId)).toMatchObject([{ eigenaar_id: leider.gebruikerId }]);
    expect(escalatieNaar('iets anders')).toBe('eigenaar');
  });

  it('vervalt als de jongere geen thuiszitter meer is', async () => {
    const { zit, termijnen } = await kantoor();
    const { jongereId, periodeId } = await zit(addDays(today(), -120));
    await updateAlleThuiszitters();
    await eigenaarSql(`update thuiszitperiode set einde = $2, uitkomst = 'terug-naar-school' where id = $1`, [
      periodeId,
      today(),
    ]);
    await updateAlleThuiszitters();
    expect(await termijnen(jongereId)).toMatchObject([{ status: 'vervallen' }]);
  });
});

describe('de agenda van de Actietafel', () => {
  it('een zaak komt erop met een vraag, haalt de termijn, en is eraf te halen', async () => {
    const { lpa, zit, termijnen, rij } = await kantoor();
    const { jongereId } = await zit(addDays(today(), -120));
    await updateAlleThuiszitters();
    const reden = 'Welke school kan hem plaatsen?';
    waardeOf(await zetOpAgenda(lpa, { jongereId, reden }));
    expect(await termijnen(jongereId)).toMatchObject([{ status: 'voldaan' }]);
    const punt = (await rij(jongereId, { agenda: 'ja' }))?.agendapunt;
    expect(punt).toMatchObject({ reden, aangemeldOp: today(), versie: 1 });
    expect(await rij(jongereId, { agenda: 'nee' })).toBeUndefined();
    waardeOf(await haalVanAgenda(lpa, { id: punt?.id, versie: 1 }));
    expect((await rij(jongereId))?.agendapunt).toBeNull();
    expect(await rij(jongereId, { agenda: 'ja' })).toBeUndefined();
  });

  it('een zaak staat er één keer op, en niet zonder vraag', async () => {
    const { lpa, zit } = await kantoor();
    const { jongereId } = await zit(addDays(today(), -40));
    expect(await zetOpAgenda(lpa, { jongereId, reden: '' })).toMatchObject({
      weigering: { velden: { reden: 'Schrijf wat u aan het overleg wilt vragen.' } },
    });
    waardeOf(await zetOpAgenda(lpa, { jongereId, reden: 'Meedenken' }));
    expect(await zetOpAgenda(lpa, { jongereId, reden: 'Nog eens' })).toMatchObject({
      weigering: { code: 'staat-al-op-agenda' },
    });
  });
});

it('de lijst zegt welk onderwijs, hoeveel brieven en welke route', async () => {
  const { bureau, lpa, zit, rij } = await kantoor();
  const sinds = addDays(today(), -60);
  const { jongereId } = await zit(sinds, 'LRV');
  await makeWerkproces({ bureau, jongereId, routekaart: 'A', routes: ['VRIJWILLIGE_HULP'] });
  const contact = (soort: string, dagen: number) =>
    insertRow('contactmoment', {
      ...{ bureau_id: bureau.id, jongere_id: jongereId, gebruiker_id: lpa.gebruikerId, soort, met: 'ouder' },
      datum: addDays(today(), -dagen),
    });
  await contact('brief', 50);
  await contact('brief', 90);
  await contact('telefoon', 10);
  const brief = (verstuurd: boolean) =>
    insertRow('brief', {
      ...{ bureau_id: bureau.id, jongere_id: jongereId, sjabloon: 'kennisgeving', sjabloon_versie: 1 },
      ...{ kenmerk: `proef-${verstuurd}`, inhoud: Buffer.from('x'), datum: addDays(today(), -5) },
      ...(verstuurd ? { status: 'klaar', verstuurd_op: new Date() } : {}),
    });
  await brief(true);
  await brief(false);
  expect(await rij(jongereId)).toMatchObject({
    brieven: 2,
    contacten: 1,
    routes: ['Vrijwillige hulp'],
    onderwijssoort: null,
  });
});
