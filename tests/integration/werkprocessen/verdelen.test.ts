import { describe, expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { verdeelWerk, zetVerdelingTerug } from '#lib/werkprocessen/verdelen/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function team() {
  const bureau = await makeBureau();
  const leider = await actorMet('teamleider', { bureau });
  const anouk = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const bram = await actorMet('leerplichtambtenaar', { bureau, naam: 'Bram' });
  const jongere = await makeJongere({ bureau });
  const werk = async (eigenaarId?: string) => makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId });
  return { bureau, leider, anouk, bram, werk };
}

async function eigenaren(bureauId: number): Promise<(string | null)[]> {
  const rows = await eigenaarSql<{ eigenaar_id: string | null }>(
    'select eigenaar_id from werkproces where bureau_id = $1 order by gestart_op, id',
    [bureauId],
  );
  return rows.map((row) => row.eigenaar_id);
}

describe('werk verdelen', () => {
  it('zegt eerst wat er gebeurt, zonder iets te veranderen', async () => {
    const { bureau, leider, anouk, bram, werk } = await team();
    const een = await werk(anouk.gebruikerId);
    const proef = waardeOf(
      await verdeelWerk(leider, { werk: [`${een.id}:1`], naar: bram.gebruikerId, proef: 'ja' }),
    );
    expect(proef.regels).toMatchObject([{ van: 'Anouk', blijft: null }]);
    expect(await eigenaren(bureau.id)).toEqual([anouk.gebruikerId]);
  });

  it('verdeelt, slaat over wat intussen is gewijzigd, en kan terug', async () => {
    const { bureau, leider, anouk, bram, werk } = await team();
    const een = await werk(anouk.gebruikerId);
    const los = await werk();
    const oud = await werk(anouk.gebruikerId);
    await eigenaarSql('update werkproces set versie = 2 where id = $1', [oud.id]);
    const keuze = [een, los, oud].map((deel) => `${deel.id}:1`);
    const verdeling = waardeOf(await verdeelWerk(leider, { werk: keuze, naar: bram.gebruikerId }));
    expect(verdeling.regels.filter((regel) => regel.blijft).map((regel) => regel.id)).toEqual([oud.id]);
    expect((await eigenaren(bureau.id)).filter((id) => id === bram.gebruikerId)).toHaveLength(2);
    const terug = waardeOf(await zetVerdelingTerug(leider, { terug: verdeling.terug }));
    expect(terug).toMatchObject({ teruggezet: 2, gebleven: 0 });
    expect(await eigenaren(bureau.id)).not.toContain(bram.gebruikerId);
  });

  it('zet niets terug bij iemand die hier geen dossiers behandelt, wat er ook wordt teruggestuurd', async () => {
    const { bureau, leider, anouk, bram, werk } = await team();
    const een = await werk(anouk.gebruikerId);
    waardeOf(await verdeelWerk(leider, { werk: [`${een.id}:1`], naar: bram.gebruikerId }));
    for (const naar of [leider.gebruikerId, crypto.randomUUID()]) {
      const terug = waardeOf(await zetVerdelingTerug(leider, { terug: [`${een.id}:2:${naar}`] }));
      expect(terug).toMatchObject({ teruggezet: 0, gebleven: 1 });
    }
    expect(await eigenaren(bureau.id)).toEqual([bram.gebruikerId]);
  });

  it('geeft geen werk aan iemand die geen dossiers behandelt', async () => {
    const { leider, anouk, werk } = await team();
    const een = await werk(anouk.gebruikerId);
    const uitkomst = await verdeelWerk(leider, { werk: [`${een.id}:1`], naar: leider.gebruikerId });
    expect(uitkomst).toMatchObject({ weigering: { code: 'geen-collega' } });
  });
});
