import { describe, expect, it } from 'vitest';
import { legContactVast, trekContactIn, verbeterContact } from '#lib/contact/commands.ts';
import { datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readBestemmingsdeel } from '#lib/vsv-trajecten/bestemming/queries.ts';
import { legVerloopVast, zetMijlpaal } from '#lib/vsv-trajecten/commands.ts';
import { readTrajectpagina } from '#lib/vsv-trajecten/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const dag = (over: number) => addDays(today(), -over);

async function zaak() {
  const coach = await actorMet('doorstroomcoach');
  const jongere = await makeJongere({ geboortedatum: datum(`${Number(today().slice(0, 4)) - 19}-01-01`) });
  const { id } = await makeWerkproces({
    ...{ jongereId: jongere.id, soort: 'vsv', routekaart: 'DSP', gestartOp: dag(30) },
  });
  const basis = { jongereId: jongere.id, versies: `${id}:1`, soort: 'gesprek', met: 'jongere' };
  const contact = async (over: number, anders = {}) => {
    const invoer = { ...basis, werkprocesId: id, bereikt: 'ja', datum: dag(over), verslag: 'Gesproken.' };
    return waardeOf(await legContactVast(coach, { ...invoer, ...anders })).contactId;
  };
  const traject = async () => waardeOf(await readTrajectpagina(coach, { id })).traject;
  const feiten = async () => {
    const rows = await eigenaarSql<{ tekst: string }>(
      `select (gegevens->>'mijlpaal') || ' ' || datum as tekst from gebeurtenis
        where onderwerp_id = $1 and soort = 'TrajectMijlpaal' and vervallen_op is null order by tekst`,
      [id],
    );
    return rows.map(({ tekst }) => tekst);
  };
  return { coach, id, contact, traject, feiten };
}

describe('benaderd en bereikt worden niet apart vastgelegd', () => {
  it('een poging is benaderd, een gesprek met de jongere is bereikt, elk één keer geteld', async () => {
    const { contact, traject, feiten } = await zaak();
    await contact(20, { soort: 'telefoon', bereikt: 'nee', verslag: '' });
    expect(await traject()).toMatchObject({
      mijlpalen: { benaderd: dag(20), bereikt: null },
      uitContact: ['benaderd'],
    });
    await contact(10);
    await contact(5);
    expect((await traject()).mijlpalen).toMatchObject({ benaderd: dag(20), bereikt: dag(10) });
    expect(await feiten()).toEqual([`benaderd ${dag(20)}`, `bereikt ${dag(10)}`]);
  });

  it('ook contact dat bij geen werk is vastgelegd telt, en contact met de school niet', async () => {
    const { contact, traject } = await zaak();
    await contact(9, { met: 'school' });
    expect((await traject()).mijlpalen.benaderd).toBeNull();
    await contact(8, { werkprocesId: '' });
    expect((await traject()).mijlpalen).toMatchObject({ benaderd: dag(8), bereikt: dag(8) });
  });

  it('wordt het contact verbeterd of ingetrokken, dan gaat de mijlpaal mee', async () => {
    const { coach, contact, traject, feiten } = await zaak();
    const contactId = await contact(10);
    const anders = waardeOf(
      await verbeterContact(coach, {
        ...{ contactId, soort: 'telefoon', met: 'jongere', bereikt: 'nee', datum: dag(12), verslag: '' },
      }),
    );
    expect((await traject()).mijlpalen).toMatchObject({ benaderd: dag(12), bereikt: null });
    waardeOf(await trekContactIn(coach, { contactId: anders.contactId }));
    expect(await traject()).toMatchObject({ mijlpalen: { benaderd: null }, uitContact: [] });
    expect(await feiten()).toEqual([]);
  });

  it('wat een collega zelf invult blijft staan, wat er daarna ook bij komt', async () => {
    const { coach, id, contact, traject, feiten } = await zaak();
    await contact(10);
    const { versie } = await traject();
    waardeOf(await zetMijlpaal(coach, { id, versie, mijlpaal: 'benaderd', op: dag(25) }));
    await contact(15);
    expect(await traject()).toMatchObject({
      mijlpalen: { benaderd: dag(25), bereikt: dag(15) },
      uitContact: ['bereikt'],
    });
    expect(await feiten()).toEqual([`benaderd ${dag(25)}`, `bereikt ${dag(15)}`]);
  });

  it('wie is bereikt, is niet meer "onbereikbaar of verblijfplaats onbekend"', async () => {
    const { coach, id, contact } = await zaak();
    await contact(4);
    const { voorstel } = waardeOf(await readBestemmingsdeel(coach, { id }));
    expect(voorstel.bestemming).toBeNull();
    expect(voorstel.uitleg).toContain('begeleiding is nog niet begonnen');
  });

  it('het hele verloop gaat in één keer; wat uit contact volgt blijft eruit volgen, leeg maken haalt een dag weg', async () => {
    const { coach, id, contact, traject, feiten } = await zaak();
    await contact(10);
    const verloop = { benaderd: dag(10), bereikt: dag(10), intake: dag(8), gestart: dag(5) };
    const nu = async () => ({ id, versie: (await traject()).versie });
    waardeOf(await legVerloopVast(coach, { ...(await nu()), ...verloop }));
    expect(await traject()).toMatchObject({ mijlpalen: verloop, uitContact: ['benaderd', 'bereikt'] });
    waardeOf(await legVerloopVast(coach, { ...(await nu()), ...verloop, benaderd: dag(12), gestart: '' }));
    expect(await traject()).toMatchObject({ mijlpalen: { gestart: null }, uitContact: ['bereikt'] });
    expect(await feiten()).toEqual([`benaderd ${dag(12)}`, `bereikt ${dag(10)}`, `intake ${dag(8)}`]);
    waardeOf(
      await legVerloopVast(coach, { ...(await nu()), benaderd: '', bereikt: '', intake: '', gestart: '' }),
    );
    expect(await traject()).toMatchObject({
      mijlpalen: { benaderd: dag(10), bereikt: dag(10), intake: null },
    });
  });
});
