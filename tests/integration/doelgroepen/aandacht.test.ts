import { describe, expect, it } from 'vitest';
import { legContactVast } from '#lib/contact/commands.ts';
import { zetAandachtOpzij, zetAandachtTerug } from '#lib/doelgroepen/aandacht/commands.ts';
import { readAandacht } from '#lib/doelgroepen/aandacht/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

describe('aandacht zonder score', () => {
  it('staat er met de zin, gaat weg met een reden, en komt terug als de situatie verandert', async () => {
    const bureau = await makeBureau();
    const coach = await actorMet('doorstroomcoach', { bureau });
    const { id: jongereId } = await makeJongere({ bureau });
    const werk = await makeWerkproces({
      ...{
        bureau,
        jongereId,
        soort: 'vsv',
        eigenaarId: coach.gebruikerId,
        gestartOp: addDays(today(), -100),
      },
    });
    const lees = async (vraag = {}) => waardeOf(await readAandacht(coach, vraag)).rijen;
    const [punt] = await lees();
    expect(punt).toMatchObject({ regel: 'geen-contact', stand: 'nooit', opzij: null });
    const weg = { werkprocesId: werk.id, regel: 'geen-contact', stand: 'nooit' };
    const zonder = await zetAandachtOpzij(coach, { ...weg, reden: ' ' });
    expect(!zonder.ok && zonder.weigering.velden).toHaveProperty('reden');
    waardeOf(await zetAandachtOpzij(coach, { ...weg, reden: 'Zit drie weken in het buitenland.' }));
    expect(await lees()).toEqual([]);
    const [gezet] = await lees({ opzij: 'ja' });
    expect(gezet?.opzij?.reden).toBe('Zit drie weken in het buitenland.');

    const contact = { jongereId, werkprocesId: werk.id, soort: 'telefoon', met: 'jongere:ja' };
    waardeOf(await legContactVast(coach, { ...contact, datum: addDays(today(), -40) }));
    expect(await lees()).toMatchObject([{ regel: 'geen-contact', stand: addDays(today(), -40) }]);
    const oud = await zetAandachtOpzij(coach, { ...weg, reden: 'Nog steeds.' });
    expect(!oud.ok && oud.weigering.code).toBe('intussen-anders');

    waardeOf(await zetAandachtOpzij(coach, { ...weg, stand: addDays(today(), -40), reden: 'Belt zelf.' }));
    const [opnieuw] = await lees({ opzij: 'ja' });
    waardeOf(await zetAandachtTerug(coach, { id: opnieuw?.opzij?.id }));
    expect(await lees()).toHaveLength(1);
  });

  it('van een ander staat niet op de eigen lijst, wel op die van iedereen; leerplicht ziet niets', async () => {
    const bureau = await makeBureau();
    const coach = await actorMet('doorstroomcoach', { bureau });
    const { id: jongereId } = await makeJongere({ bureau });
    await makeWerkproces({ bureau, jongereId, soort: 'vsv', gestartOp: addDays(today(), -100) });
    expect(waardeOf(await readAandacht(coach, {})).rijen).toEqual([]);
    expect(waardeOf(await readAandacht(coach, { eigenaar: 'team' })).rijen).toHaveLength(1);
    const lpa = await actorMet('leerplichtambtenaar', { bureau });
    const geweigerd = await readAandacht(lpa, {});
    expect(!geweigerd.ok && geweigerd.weigering.code).toBe('geen-recht');
  });
});
