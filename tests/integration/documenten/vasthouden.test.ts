import { expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { MEEST_VASTGEHOUDEN } from '#lib/documenten/model.ts';
import { houdBestandVast, readVastgehouden } from '#lib/documenten/vasthouden/commands.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function opzet() {
  const bureau = await makeBureau();
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const { id: jongereId } = await makeJongere({ bureau });
  const houd = (naam: string, documentId?: string) =>
    houdBestandVast(actor, { jongereId, documentId, bestand: { naam, lees: () => Buffer.from(naam) } });
  const lees = async (wie = actor, documentId?: string) =>
    waardeOf(await readVastgehouden(wie, { jongereId, documentId }));
  return { bureau, actor, jongereId, houd, lees };
}

it('van één formulier dat twee keer tegelijk wordt geweigerd, blijft één bestand', async () => {
  const { bureau, houd, lees } = await opzet();
  const beide = await Promise.all([houd('a.pdf'), houd('b.pdf'), houd('c.pdf')]);
  expect(beide.every((uitkomst) => uitkomst.ok)).toBe(true);
  const rijen = await eigenaarSql('select 1 from conceptbestand where bureau_id = $1', [bureau.id]);
  expect(rijen).toHaveLength(1);
  const vast = await lees();
  expect(vast?.inhoud.toString()).toBe(vast?.naam);
});

it('van een ander is niets te lezen, en na een dag ook niet van uzelf', async () => {
  const { bureau, houd, lees } = await opzet();
  waardeOf(await houd('a.pdf'));
  expect(await lees(await actorMet('leerplichtambtenaar', { bureau }))).toBeNull();
  await eigenaarSql(
    "update conceptbestand set bewaard_op = now() - interval '25 hours' where bureau_id = $1",
    [bureau.id],
  );
  expect(await lees()).toBeNull();
});

it('er blijven er hooguit tien; het oudste gaat', async () => {
  const { bureau, actor, houd, lees } = await opzet();
  const ids = Array.from({ length: MEEST_VASTGEHOUDEN + 2 }, () => crypto.randomUUID());
  for (const [plek, id] of ids.entries()) waardeOf(await houd(`${plek}.pdf`, id));
  const rijen = await eigenaarSql('select 1 from conceptbestand where bureau_id = $1', [bureau.id]);
  expect(rijen).toHaveLength(MEEST_VASTGEHOUDEN);
  expect(await lees(actor, ids[0])).toBeNull();
  expect((await lees(actor, ids.at(-1)))?.naam).toBe(`${MEEST_VASTGEHOUDEN + 1}.pdf`);
});
