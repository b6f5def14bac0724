import { afterAll, describe, expect, it } from 'vitest';
import { closeBoss, enqueue } from '#lib/platform/jobs.ts';
import { transaction } from '#lib/platform/db.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { beat } from '#lib/platform/hartslag.ts';
import { retryTaak } from '#lib/uitwisseling/taken/commands.ts';
import { showTaken } from '#lib/uitwisseling/taken/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

afterAll(closeBoss);

async function mislukteTaak(actor: GebruikerActor): Promise<string> {
  await transaction((sql) => enqueue(sql, 'import', { bureauId: actor.bureau.id }));
  const [job] = await eigenaarSql<{ id: string }>(
    `update pgboss.job set state = 'failed', output = '{"message": "het bestand is weg"}', completed_on = now()
      where (data->>'bureauId')::int = $1 returning id::text`,
    [actor.bureau.id],
  );
  return job?.id ?? '';
}

describe('achtergrondtaken', () => {
  it('zijn te zien per bureau, met wat mislukte en waarom', async () => {
    const actor = await actorMet('beheerder', { bureau: await makeBureau() });
    const ander = await actorMet('beheerder', { bureau: await makeBureau() });
    const id = await mislukteTaak(actor);
    const taken = waardeOf(await showTaken(actor, {}));
    expect(taken.mislukt).toMatchObject([{ id, wachtrij: 'import', fout: 'het bestand is weg' }]);
    expect(waardeOf(await showTaken(ander, {})).mislukt).toEqual([]);
  });

  it('worden na een mislukking opnieuw geprobeerd als de beheerder dat vraagt, niet door een ander bureau', async () => {
    const actor = await actorMet('beheerder', { bureau: await makeBureau() });
    const ander = await actorMet('beheerder', { bureau: await makeBureau() });
    const id = await mislukteTaak(actor);
    expect(await retryTaak(ander, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
    waardeOf(await retryTaak(actor, { id }));
    const taken = waardeOf(await showTaken(actor, {}));
    expect(taken.mislukt).toEqual([]);
    expect(taken.standen.map((stand) => stand.staat)).toEqual(['retry']);
    expect(await retryTaak(actor, { id })).toMatchObject({ weigering: { code: 'niet-gevonden' } });
  });

  it('vertellen of de werker leeft', async () => {
    const actor = await actorMet('beheerder');
    expect(waardeOf(await showTaken(actor, {})).werker).toEqual({ laatstOp: null, vers: false });
    await beat();
    expect(waardeOf(await showTaken(actor, {})).werker.vers).toBe(true);
    await eigenaarSql(`update hartslag set laatst_op = now() - interval '2 minutes'`);
    expect(waardeOf(await showTaken(actor, {})).werker.vers).toBe(false);
  });
});
