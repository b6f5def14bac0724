import { expect, it } from 'vitest';
import { readInzage } from '#lib/jongeren/inzage/queries.ts';
import { readDossier } from '#lib/jongeren/dossier/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { readTermijn, readTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeZaak } from '#tests/factories/handhaving.ts';
import { insertRow } from '#tests/factories/invoegen.ts';

it('Wpg art. 7: wie niet mag weten dat er handhaving loopt (een coach), ziet dat nergens: geen termijn, geen regel in de inzage', async () => {
  const bureau = await makeBureau();
  const zaak = await makeZaak({ bureau });
  const { id } = await insertRow<{ id: string }>('termijn', {
    ...{
      bureau_id: bureau.id,
      jongere_id: zaak.jongereId,
      werkproces_id: zaak.werkprocesId,
      gemeente_code: '1883',
    },
    ...{
      code: 'H1',
      titel: 'Termijn in een handhavingszaak',
      onderwerp_soort: 'handhaving',
      onderwerp_id: zaak.zaakId,
    },
    ...{
      basis: 'proef',
      start_op: addDays(today(), -30),
      duur_eenheid: 'MAANDEN',
      duur_aantal: 1,
      terug: false,
    },
    uiterlijk: today(),
  });
  const coach = await actorMet('doorstroomcoach', { bureau });
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const team = { eigenaar: 'team' };
  const ziet = async (wie: typeof coach) => ({
    lijst: waardeOf(await readTermijnen(wie, team)).rijen.length,
    opCode: waardeOf(await readTermijnen(wie, { ...team, code: 'H1' })).rijen.length,
    vandaag: waardeOf(await readVandaag(wie, {})).termijnen.rijen.length,
    termijn: (await readTermijn(wie, { id })).ok,
    dossier: waardeOf(await readDossier(wie, { jongereId: zaak.jongereId })).termijnen.length,
    inzage: waardeOf(await readInzage(wie, { jongereId: zaak.jongereId })).regels.some(({ handeling }) =>
      handeling.includes('afgeschermd'),
    ),
  });
  expect(await ziet(lpa)).toEqual({
    lijst: 1,
    opCode: 1,
    vandaag: 1,
    termijn: true,
    dossier: 1,
    inzage: true,
  });
  expect(await ziet(coach)).toEqual({
    ...{ lijst: 0, opCode: 0, vandaag: 0, termijn: false, dossier: 0, inzage: false },
  });
});
