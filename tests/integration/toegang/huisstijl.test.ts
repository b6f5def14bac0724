import { expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { kiesHuisstijl } from '#lib/toegang/huisstijl/commands.ts';
import { readHuisstijlkeuze } from '#lib/toegang/huisstijl/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

it('de beheerder kiest de huisstijl van het eigen bureau; die van een ander bureau blijft, en het staat in het logboek', async () => {
  const bureau = await makeBureau();
  const beheerder = await actorMet('beheerder', { bureau });
  const elders = await actorMet('beheerder');
  expect(waardeOf(await readHuisstijlkeuze(beheerder, {}))).toMatchObject({ geldt: 'baken', gekozen: null });
  waardeOf(await kiesHuisstijl(beheerder, { thema: 'baksteen', oud: '' }));
  expect(waardeOf(await readHuisstijlkeuze(beheerder, {}))).toMatchObject({
    geldt: 'baksteen',
    gekozen: 'baksteen',
  });
  expect(waardeOf(await readHuisstijlkeuze(elders, {})).gekozen).toBeNull();
  const regels = await eigenaarSql<{ reden: string }>(
    `select reden from auditregel where bureau_id = $1 and handeling = 'huisstijl van het bureau kiezen'`,
    [bureau.id],
  );
  expect(regels).toEqual([{ reden: 'Baksteen (warm rood en crème)' }]);
});

it('wie een oude stand zag, zet de keuze van een collega niet ongezien opzij; en geen ander kiest', async () => {
  const bureau = await makeBureau();
  const beheerder = await actorMet('beheerder', { bureau });
  waardeOf(await kiesHuisstijl(beheerder, { thema: 'contrast', oud: '' }));
  expect(await kiesHuisstijl(beheerder, { thema: 'linde', oud: '' })).toMatchObject({
    ok: false,
    weigering: { code: 'gewijzigd-door-ander' },
  });
  expect(await kiesHuisstijl(beheerder, { thema: 'paars', oud: 'contrast' })).toMatchObject({
    weigering: { velden: { thema: 'Kies een van de huisstijlen.' } },
  });
  const manager = await actorMet('manager', { bureau });
  expect(await kiesHuisstijl(manager, { thema: 'linde', oud: 'contrast' })).toMatchObject({
    weigering: { code: 'geen-recht' },
  });
  expect(waardeOf(await readHuisstijlkeuze(beheerder, {})).geldt).toBe('contrast');
});

it('een andere huisstijl maakt geen bewaard cijfer oud, een andere naam van het bureau wel', async () => {
  const bureau = await makeBureau();
  const beheerder = await actorMet('beheerder', { bureau });
  const geraakt = () =>
    eigenaarSql(`select bron from cijfergeraakt where bureau_id = $1 and bron = 'bureau'`, [bureau.id]);
  await eigenaarSql(`delete from cijfergeraakt where bureau_id = $1`, [bureau.id]);
  waardeOf(await kiesHuisstijl(beheerder, { thema: 'linde', oud: '' }));
  expect(await geraakt()).toEqual([]);
  await eigenaarSql(`update bureau set naam = naam || ' nieuw' where id = $1`, [bureau.id]);
  expect(await geraakt()).toHaveLength(1);
});
