import { describe, expect, it } from 'vitest';
import { datum } from '#lib/kalender/model.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { beeindigOvergenomen, herstelOvergenomen } from '#lib/vrijstellingen/overgenomen/commands.ts';
import { readVrijstellingenInDossier } from '#lib/vrijstellingen/pagina/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeVrijstelling } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { inwoner, leveringen } from './voorbeeld.ts';

async function overgenomen() {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  const jongereId = await inwoner(bureau, '2012-05-01');
  const { id } = await makeVrijstelling(jongereId, {
    bureau,
    grond: '5-B',
    van: datum('2025-08-01'),
    tot: datum('2026-07-31'),
  });
  const geldend = async () =>
    eigenaarSql<{ soort: string; gegevens: Record<string, unknown> }>(
      `select soort, gegevens from gebeurtenis where bureau_id = $1 and onderwerp_id = $2 and vervallen_op is null order by soort`,
      [bureau.id, id],
    );
  const schakel = async () => waardeOf(await readVrijstellingenInDossier(lpa, { jongereId })).keten[0];
  return { bureau, lpa, id, geldend, schakel };
}

describe('een overgenomen vrijstelling, zonder zaak', () => {
  it('eindigt eerder met een reden: het feit is nieuw en DUO hoort een correctie', async () => {
    const { bureau, lpa, id, geldend, schakel } = await overgenomen();
    const invoer = { vrijstellingId: id, eindTot: '2026-01-31', eindReden: 'Gaat weer naar school' };
    waardeOf(await beeindigOvergenomen(lpa, invoer));
    expect(await geldend()).toMatchObject([
      { soort: 'VrijstellingBeeindigd', gegevens: { grond: '5-B', tot: '2026-01-31' } },
      { soort: 'VrijstellingVastgelegd', gegevens: { grond: '5-B', tot: '2026-01-31' } },
    ]);
    expect(await leveringen(bureau)).toMatchObject([
      { handeling: 'correctie', begin: '2025-08-01', eind: '2026-01-31', status: 'klaar' },
    ]);
    expect(await schakel()).toMatchObject({ tot: '2026-01-31', beeindigd: true });
  });

  it('een vergissing is terug te draaien, ook voor DUO', async () => {
    const { bureau, lpa, id, geldend, schakel } = await overgenomen();
    const nog = await herstelOvergenomen(lpa, { vrijstellingId: id });
    expect(!nog.ok && nog.weigering.code).toBe('niet-beeindigd');
    waardeOf(
      await beeindigOvergenomen(lpa, { vrijstellingId: id, eindTot: '2026-01-31', eindReden: 'Vergist' }),
    );
    waardeOf(await herstelOvergenomen(lpa, { vrijstellingId: id }));
    expect(await geldend()).toMatchObject([
      { soort: 'VrijstellingVastgelegd', gegevens: { tot: '2026-07-31' } },
    ]);
    expect(await leveringen(bureau)).toMatchObject([{ eind: '2026-07-31' }]);
    expect(await schakel()).toMatchObject({ tot: '2026-07-31', beeindigd: false });
  });

  it('niet later dan zij al eindigt, niet voor de eerste dag, en alleen door een leerplichtambtenaar', async () => {
    const { bureau, lpa, id } = await overgenomen();
    const invoer = { vrijstellingId: id, eindReden: 'Verhuisd' };
    for (const eindTot of ['2026-07-31', '2025-07-31']) {
      const uitkomst = await beeindigOvergenomen(lpa, { ...invoer, eindTot });
      expect(!uitkomst.ok && uitkomst.weigering.velden?.eindTot, eindTot).toBeDefined();
    }
    const administratie = await actorMet('administratie', { bureau });
    const geweigerd = await beeindigOvergenomen(administratie, { ...invoer, eindTot: '2026-01-31' });
    expect(!geweigerd.ok && geweigerd.weigering.code).toBe('geen-recht');
  });
});
