import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { makeReeks, trekReeksIn } from '#lib/brieven/reeks/commands.ts';
import { maakBrieven } from '#lib/brieven/reeks/data.ts';
import { readReeks } from '#lib/brieven/reeks/queries.ts';
import { command } from '#lib/toegang/front-door.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeOuder } from '#tests/factories/ouder.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** As another room would: inside a command of its own. */
const nodigUit = command({
  naam: 'proef: kinderen uitnodigen',
  permission: 'brief.maken',
  verwerking: 'leerplicht-toezicht',
  input: z.object({ ids: z.array(z.uuid()) }),
  subject: 'geen-personen',
  run: async (toegang, { ids }) => {
    const velden = { spreekuur_datum: '2026-12-08', spreekuur_tijd: '10.20', spreekuur_plaats: 'Kamer 1' };
    const reeks = await maakBrieven(toegang, {
      sjabloon: 'uitnodiging-spreekuur',
      titel: 'Spreekuur 8 december',
      regels: ids.map((jongereId, nr) => ({ jongereId, velden: nr === 2 ? {} : velden })),
    });
    return reeks.ok ? gelukt(reeks.waarde) : reeks;
  },
});

async function klas() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau, naam: 'Lia Proef' });
  const geboortedatum = datum('2018-01-01');
  const metOuder = await makeJongere({ bureau, geboortedatum, roepnaam: 'Een' });
  await makeOuder(metOuder.id, { bureau });
  const alleen = await makeJongere({ bureau, geboortedatum, roepnaam: 'Twee' });
  const leeg = await makeJongere({ bureau, geboortedatum, roepnaam: 'Drie' });
  await makeOuder(leeg.id, { bureau });
  const { reeksId } = waardeOf(await nodigUit(actor, { ids: [metOuder.id, alleen.id, leeg.id] }));
  const uitslagen = async () =>
    Object.fromEntries(
      waardeOf(await readReeks(actor, { reeksId })).uitslagen.map((uitslag) => [
        uitslag.naam.roepnaam,
        uitslag,
      ]),
    );
  return { bureau, actor, reeksId, uitslagen };
}

describe('brieven aan velen tegelijk', () => {
  it('worden voor ieder gemaakt volgens dezelfde regels; wie niet kan, staat er met de reden', async () => {
    const { bureau, reeksId, uitslagen } = await klas();
    expect(await uitslagen()).toMatchObject({ Een: { status: 'wacht' }, Twee: { status: 'wacht' } });
    await makeReeks({ bureauId: bureau.id, id: reeksId });
    expect(await uitslagen()).toMatchObject({
      Een: { status: 'gemaakt', brief: 'maken' },
      Twee: { status: 'overgeslagen', reden: 'Er is niemand om aan te schrijven; vul het gezin aan.' },
      Drie: { status: 'overgeslagen', reden: 'Nog niet bekend: dag van het spreekuur, hoe laat, waar.' },
    });
    await makeReeks({ bureauId: bureau.id, id: reeksId }); // a job that comes twice makes nothing twice
    expect(await eigenaarSql('select 1 from brief where bureau_id = $1', [bureau.id])).toHaveLength(1);
  });

  it('staan op naam van wie erom vroeg', async () => {
    const { bureau, actor, reeksId } = await klas();
    await makeReeks({ bureauId: bureau.id, id: reeksId });
    const rijen = await eigenaarSql<{ gemaakt_door: string }>(
      'select gemaakt_door from brief where bureau_id = $1',
      [bureau.id],
    );
    expect(rijen).toEqual([{ gemaakt_door: actor.gebruikerId }]);
  });

  it('zijn samen in te trekken', async () => {
    const { bureau, actor, reeksId, uitslagen } = await klas();
    await makeReeks({ bureauId: bureau.id, id: reeksId });
    expect(waardeOf(await trekReeksIn(actor, { reeksId }))).toMatchObject({ ingetrokken: 1 });
    expect(await uitslagen()).toMatchObject({ Een: { brief: 'ingetrokken' } });
  });

  it('zijn van de maker: een collega trekt ze niet in, de teamleider wel', async () => {
    const { bureau, reeksId, uitslagen } = await klas();
    await makeReeks({ bureauId: bureau.id, id: reeksId });
    const collega = await actorMet('leerplichtambtenaar', { bureau });
    expect(waardeOf(await readReeks(collega, { reeksId })).magIntrekken).toBe(false);
    expect(await trekReeksIn(collega, { reeksId })).toMatchObject({
      ok: false,
      weigering: { code: 'van-een-collega', zin: expect.stringContaining('Lia Proef') },
    });
    expect(await uitslagen()).toMatchObject({ Een: { brief: 'maken' } });
    const teamleider = await actorMet('teamleider', { bureau });
    expect(waardeOf(await readReeks(teamleider, { reeksId })).magIntrekken).toBe(true);
    expect(waardeOf(await trekReeksIn(teamleider, { reeksId }))).toMatchObject({ ingetrokken: 1 });
  });
});
