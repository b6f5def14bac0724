import { geefInstemming, trekInstemmingIn } from '#lib/instemming/commands.ts';
import { readInstemmingen } from '#lib/instemming/queries.ts';
import { datum } from '#lib/kalender/model.ts';
import { today } from '#lib/platform/clock.ts';
import { transaction, type Sql } from '#lib/platform/db.ts';
import { waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { legAfgeschermdVast } from '#lib/vsv-trajecten/afgeschermd/commands.ts';
import { readAfgeschermd } from '#lib/vsv-trajecten/afgeschermd/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/** A word that may stand nowhere but behind the wall. */
export const KANARIE = 'KANARIE-GEZONDHEID';
const DOEL = 'gezondheid-justitie';
export const code = (uitkomst: Uitkomst<unknown>) => (uitkomst.ok ? 'goed' : uitkomst.weigering.code);

export type Geval = { jongereId: string; id: string };

/** What a coach does with the wall, for one young person at a time. */
export async function makeProef() {
  const coach: GebruikerActor = await actorMet('doorstroomcoach');
  const lopend = async ({ jongereId }: Geval) =>
    waardeOf(await readInstemmingen(coach, { jongereId })).lopend.find(({ doel }) => doel === DOEL);
  return {
    coach,
    lopend,
    geval: async (geboortedatum = datum('2006-04-02')): Promise<Geval> => {
      const { id: jongereId } = await makeJongere({ geboortedatum });
      const { id } = await makeWerkproces({
        ...{ jongereId, soort: 'vsv', routekaart: 'DSP', eigenaarId: coach.gebruikerId },
      });
      return { jongereId, id };
    },
    geef: ({ jongereId }: Geval) =>
      geefInstemming(coach, { jongereId, doel: DOEL, gegevenOp: today(), wijze: 'mondeling' }),
    leg: ({ id }: Geval, rest: object = {}) =>
      legAfgeschermdVast(coach, { id, moment: 'intake', op: today(), notitie: KANARIE, ...rest }),
    zie: async ({ id }: Geval) => waardeOf(await readAfgeschermd(coach, { id })),
    trekIn: async (wie: Geval) => {
      const { id, versie } = (await lopend(wie)) ?? { id: '', versie: 0 };
      return trekInstemmingIn(coach, { id, versie, op: today(), wijze: 'mondeling' });
    },
    rijen: ({ jongereId }: Geval) =>
      eigenaarSql<{ inhoud: Buffer }>('select inhoud from bijzonder.gegeven where jongere_id = $1', [
        jongereId,
      ]),
    /** As code that forgot every check would do it: straight in the database, over the role of the compartment. */
    alsMuur: (
      work: (sql: Sql) => Promise<unknown>,
      bevoegd = 'bijzonder.behandelen',
      bureauId = coach.bureau.id,
    ) =>
      transaction(
        work,
        `select set_config('app.bureau_id', '${bureauId}', true), set_config('app.bijzonder_bevoegd', '${bevoegd}', true)`,
        'bijzonder',
      ),
    alsApp: (text: string) =>
      transaction(
        (sql) => sql(text),
        `select set_config('app.bureau_id', '${coach.bureau.id}', true), set_config('app.bijzonder_bevoegd', 'bijzonder.behandelen', true)`,
      ),
  };
}
