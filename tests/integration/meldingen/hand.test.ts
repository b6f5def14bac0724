import { beforeEach, describe, expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { addMelding } from '#lib/meldingen/hand/commands.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';

let ik: GebruikerActor;
let jongereId = '';
beforeEach(async () => {
  const bureau = await makeBureau();
  ik = await actorMet(['leerplichtambtenaar', 'administratie'], { bureau });
  ({ id: jongereId } = await makeJongere({ bureau, verantwoordelijkeId: ik.gebruikerId }));
});

describe('een melding die niet van DUO komt', () => {
  it('van een zorg zonder verzuim hoeft geen eerste dag; dan telt de dag waarop wij het hoorden', async () => {
    const vorm = { jongereId, categorie: 'preventief', ontvangenOp: today(), begindatum: '' };
    const { id } = waardeOf(await addMelding(ik, vorm));
    expect(waardeOf(await readMelding(ik, { id })).melding).toMatchObject({
      begindatum: today(),
      melder: 'school',
    });
  });

  it('van verzuim wel, en de zin staat bij het veld, samen met de andere', async () => {
    const mis = await addMelding(ik, { jongereId, categorie: 'signaal', ontvangenOp: '', begindatum: '' });
    expect(!mis.ok && Object.keys(mis.weigering.velden ?? {}).toSorted()).toEqual([
      'begindatum',
      'ontvangenOp',
    ]);
  });

  it.each(['school', 'ouder', 'jongere', 'partner', 'politie'])('kan komen van: %s', async (melder) => {
    const vorm = { jongereId, categorie: 'absoluut', ontvangenOp: today(), begindatum: today(), melder };
    const { id } = waardeOf(await addMelding(ik, vorm));
    expect(waardeOf(await readMelding(ik, { id })).melding.melder).toBe(melder);
  });
});
