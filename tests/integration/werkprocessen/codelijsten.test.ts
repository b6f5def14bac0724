import { describe, expect, it } from 'vitest';
import { today } from '#lib/platform/clock.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { addCode, changeCode, expireCode, moveCode } from '#lib/werkprocessen/codelijsten/beheer/commands.ts';
import { listCodelijsten, showCodelijst } from '#lib/werkprocessen/codelijsten/beheer/queries.ts';
import type { GebruikerActor } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

const lijst = 'relatief-resultaat';
const beheerder = async () => actorMet('beheerder', { bureau: await makeBureau() });
const waarden = async (actor: GebruikerActor) =>
  waardeOf(await showCodelijst(actor, { lijst })).codelijst.waarden;

describe('een bureau met eigen woorden', () => {
  it('begint met de startlijst van achttien resultaten, en krijgt die als eigen lijst zodra er iets wijzigt', async () => {
    const actor = await beheerder();
    expect(waardeOf(await showCodelijst(actor, { lijst })).codelijst.eigen).toBe(false);
    expect(await waarden(actor)).toHaveLength(18);
    waardeOf(await addCode(actor, { lijst, label: 'Bemiddeling op school', kern: 'gesprek-waarschuwing' }));
    expect(waardeOf(await showCodelijst(actor, { lijst })).codelijst.eigen).toBe(true);
    expect(await waarden(actor)).toHaveLength(19);
    expect((await waarden(actor)).at(-1)).toMatchObject({
      code: 'bemiddeling-op-school',
      kernLabel: 'Bemiddeling, gesprek met afspraken of waarschuwing',
    });
  });

  it('hernoemt een waarde zonder dat de code verandert die in de cijfers staat', async () => {
    const actor = await beheerder();
    waardeOf(await changeCode(actor, { lijst, code: 'halt', label: 'Verwezen naar Halt', kern: 'halt' }));
    expect((await waarden(actor)).find((waarde) => waarde.code === 'halt')?.label).toBe('Verwezen naar Halt');
  });

  it('WEB art. 9.2.7: maakt een leefgebied over gezondheid of justitie niet gewoon vast te leggen', async () => {
    const actor = await beheerder();
    const justitie = { lijst: 'leefgebied', code: 'justitie', label: 'Politie en justitie' };
    expect(await changeCode(actor, { ...justitie, kern: 'open' })).toMatchObject({
      ok: false,
      weigering: { code: 'instemming-nodig' },
    });
    waardeOf(await changeCode(actor, { ...justitie, label: 'Justitie', kern: 'instemming' }));
    waardeOf(
      await changeCode(actor, { lijst: 'leefgebied', code: 'wonen', label: 'Wonen', kern: 'instemming' }),
    );
  });

  it('kan geen waarde hebben die landelijk niets betekent', async () => {
    const actor = await beheerder();
    expect(await addCode(actor, { lijst, label: 'Iets nieuws', kern: 'bestaat-niet' })).toMatchObject({
      ok: false,
      weigering: { velden: { kern: expect.stringContaining('landelijk') } },
    });
    expect(await changeCode(actor, { lijst, code: 'halt', label: 'Halt', kern: '' })).toMatchObject({
      ok: false,
    });
  });

  it('ziet welke overgezette waarde nog nergens bij hoort', async () => {
    const actor = await beheerder();
    await eigenaarSql(
      `insert into codewaarde (bureau_id, lijst, code, label, kern_code) values ($1, 'oud-resultaat', 'x1', 'Oude waarde', 'weg')`,
      [actor.bureau.id],
    );
    const lijsten = waardeOf(await listCodelijsten(actor, {}));
    expect(lijsten.find((item) => item.lijst === 'oud-resultaat')).toMatchObject({
      aantal: 1,
      zonderKern: 1,
    });
  });

  it('heeft elke omschrijving één keer, ook met andere hoofdletters', async () => {
    const actor = await beheerder();
    expect(await addCode(actor, { lijst, label: 'HALT-straf', kern: 'halt' })).toMatchObject({
      weigering: { code: 'dubbel' },
    });
  });

  it('laat een waarde vervallen en weer gelden', async () => {
    const actor = await beheerder();
    const halt = async () => (await waarden(actor)).find((waarde) => waarde.code === 'halt');
    waardeOf(await expireCode(actor, { lijst, code: 'halt', geldigTot: addDays(today(), -1) }));
    expect((await halt())?.verlopen).toBe(true);
    waardeOf(await expireCode(actor, { lijst, code: 'halt' }));
    expect((await halt())?.verlopen).toBe(false);
    expect(await expireCode(actor, { lijst, code: 'halt', geldigTot: '2020-01-01' })).toMatchObject({
      ok: false,
    });
  });

  it('bepaalt zelf de volgorde', async () => {
    const actor = await beheerder();
    const [eerste, tweede] = await waarden(actor);
    waardeOf(await moveCode(actor, { lijst, code: tweede?.code, richting: 'omhoog' }));
    expect((await waarden(actor)).slice(0, 2).map((waarde) => waarde.code)).toEqual([
      tweede?.code,
      eerste?.code,
    ]);
    waardeOf(await moveCode(actor, { lijst, code: tweede?.code, richting: 'omhoog' })); // is first already
    expect((await waarden(actor))[0]?.code).toBe(tweede?.code);
  });

  it('verandert niets bij een ander bureau', async () => {
    const [een, twee] = [await beheerder(), await beheerder()];
    waardeOf(await addCode(een, { lijst, label: 'Alleen hier', kern: 'werk' }));
    expect((await waarden(twee)).some((waarde) => waarde.label === 'Alleen hier')).toBe(false);
  });
});
