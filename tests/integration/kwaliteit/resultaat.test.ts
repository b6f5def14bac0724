import { expect, it } from 'vitest';
import { readKwaliteit } from '#lib/kwaliteit/overzicht/queries.ts';
import { listKwaliteitszaken } from '#lib/kwaliteit/overzicht/zaken/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { planSpreekuur, zetOpSpreekuur } from '#lib/preventie/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeSchool } from '#tests/factories/school.ts';
import { makeMelding, makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

it('telt wat zonder resultaat is afgerond en wat half is afgesloten, met de zaken erachter', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const kwaliteit = await actorMet('kwaliteitsmedewerker', { bureau });
  const werk = async (anders: object = {}) => {
    const { id: jongereId } = await makeJongere({ bureau });
    return {
      jongereId,
      ...(await makeWerkproces({ bureau, jongereId, gestartOp: addDays(today(), -9), ...anders })),
    };
  };
  const melding = async (van: { id: string; jongereId: string }, status: string) => {
    const { id } = await makeMelding({ bureau, jongereId: van.jongereId });
    await eigenaarSql(
      'update melding set werkproces_id = $2, status = $3, resultaat_code = $4 where id = $1',
      [...[id, van.id, status, status === 'G' ? 'geen-verzuim' : null]],
    );
    return id;
  };
  const zonder = await werk({ geslotenOp: today() });
  await eigenaarSql('update werkproces set resultaat_code = $2 where id = $1', [zonder.id, 'R99']);
  const goed = await werk({ geslotenOp: today(), resultaatCode: 'geen-verzuim' });
  const half = await werk();
  await melding(half, 'G');
  await melding(await werk(), 'B');
  const hangt = await melding(goed, 'B');
  const school = await makeSchool({ bureau });
  const plan = { schoolId: school.id, datum: today(), begin: '09:00', einde: '10:00' };
  const { id: spreekuur } = waardeOf(await planSpreekuur(lpa, plan));
  const { id: leerling } = await makeJongere({ bureau });
  waardeOf(await zetOpSpreekuur(lpa, { id: spreekuur, jongere: [leerling], aanleiding: 'Te laat' }));
  expect(waardeOf(await readKwaliteit(kwaliteit, {})).zonderResultaat).toBe(3);
  await eigenaarSql("update spreekuurgesprek set opkomst = 'verschenen' where spreekuur_id = $1", [
    spreekuur,
  ]);
  expect(waardeOf(await readKwaliteit(kwaliteit, {})).zonderResultaat).toBe(4);
  const { zaken } = waardeOf(await listKwaliteitszaken(kwaliteit, { deel: 'resultaat' }));
  expect(zaken.map(({ id, toelichting }) => `${id} ${toelichting}`).sort()).toEqual(
    [
      `${zonder.id} resultaat staat niet in de lijst`,
      `${half.id} loopt nog, alle meldingen zijn afgesloten`,
      `${hangt} nog in behandeling, het werkproces is gesloten`,
      `${spreekuur} gesprek gehouden, geen resultaat`,
    ].sort(),
  );
});
