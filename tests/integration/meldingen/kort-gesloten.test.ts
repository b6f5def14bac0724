import { expect, it } from 'vitest';
import { addDays } from '#lib/kalender/rules.ts';
import { readMelding } from '#lib/meldingen/lezen/queries.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';

it('een melding op de dag van sluiten begint nieuw werk, en noemt het werk dat net is gesloten', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau });
  const sluit = (dagen: number) =>
    makeWerkproces({
      bureau,
      jongereId,
      gestartOp: addDays(today(), -dagen - 20),
      geslotenOp: addDays(today(), -dagen),
    });
  const melding = await makeMelding({ bureau, jongereId, categorie: 'signaal' });
  const lees = async () => waardeOf(await readMelding(lpa, { id: melding.id }));
  await sluit(15);
  expect((await lees()).kortGesloten, 'lang genoeg geleden').toBeNull();
  const vandaag = await sluit(0);
  const pagina = await lees();
  expect(pagina.plaatsing.werkprocesId).toBeNull();
  expect(pagina.kortGesloten).toMatchObject({ id: vandaag.id, geslotenOp: today() });
});
