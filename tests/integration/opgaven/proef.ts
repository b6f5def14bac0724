import { makeKopie } from '#lib/opgaven/commands.ts';
import { readOpgave } from '#lib/opgaven/queries.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import type { Actor, Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeFeiten } from '#tests/factories/feiten.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { melding, thuis } from '../indicatoren/voorbeeld.ts';

export const JAAR = '2023-2024';
export const LPW = 'artikel-25-lid-2';

export async function kantoor() {
  const bureau = await makeBureau({ instellingen: { bevolking_vanaf: '2023-08-01' } });
  return {
    bureau,
    kwaliteit: await actorMet('kwaliteitsmedewerker', { bureau }),
    teamleider: await actorMet('teamleider', { bureau }),
    manager: await actorMet('manager', { bureau }),
    administratie: await actorMet('administratie', { bureau }),
  };
}

/** Two pupils of Stein and Beek with three meldingen, and one thuiszitter. */
export async function vul(bureau: Bureau) {
  const [a, b] = [
    await makeJongere({ bureau, gemeente: '0971' }),
    await makeJongere({ bureau, gemeente: '0888' }),
  ];
  const van = (jongere: { id: string }, feit: ReturnType<typeof melding>) => ({
    ...feit,
    jongereId: jongere.id,
  });
  await makeFeiten(
    [
      van(a, melding('2023-09-04', 'signaal')),
      van(a, melding('2024-02-05', 'luxe')),
      van(b, melding('2024-05-02', 'signaal', { gemeente: '0888', sector: 'PO' })),
      ...thuis({ sinds: '2023-10-02', jongereId: a.id }),
    ],
    bureau,
  );
}

export async function zetKlaar(actor: Actor, anders: object = {}) {
  const { gezien } = waardeOf(await readOpgave(actor, { vorm: LPW, jaar: JAAR, ...anders }));
  return makeKopie(actor, { vorm: LPW, jaar: JAAR, gezien, toelichting: '', reden: '', ...anders });
}
