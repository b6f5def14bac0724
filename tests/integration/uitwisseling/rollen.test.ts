import { expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { importActor, importFiles } from '#lib/uitwisseling/uitvoeren.ts';
import { findBureau } from '#lib/toegang/systeem.ts';
import { generatedFile } from '#lib/uitwisseling/bronbestand.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

it('een beheerder geeft zichzelf of een collega geen rollen door een bestand in te lezen', async () => {
  const bureau = await makeBureau();
  const beheerder = await actorMet('beheerder', { bureau });
  const collega = await actorMet('administratie', { bureau, externId: 'c1' });
  const regels = [
    'extern_id;naam;inlognaam;rollen',
    `x9;Bregje Beheer;${beheerder.inlognaam};beheerder|leerplichtambtenaar|fg`,
    `c1;Collega;${collega.inlognaam};teamleider`,
  ];
  const bron = generatedFile('gebruikers.csv', () => regels.map((regel) => `${regel}\n`));
  const gevonden = await findBureau(bureau.code);
  if (!gevonden) throw new Error('Het bureau ontbreekt');
  waardeOf(await importFiles(importActor(gevonden, beheerder.gebruikerId), [bron]));
  const rows = await eigenaarSql<{ rollen: string[] }>(
    'select rollen from lidmaatschap where bureau_id = $1 order by rollen',
    [bureau.id],
  );
  expect(rows.map(({ rollen }) => rollen)).toEqual([['administratie'], ['beheerder']]);
  const [verslag] = await eigenaarSql<{ aantal: number }>(
    `select count(*)::int as aantal from importregel where bureau_id = $1 and code = 'lid-bestaat'`,
    [bureau.id],
  );
  expect(verslag?.aantal).toBe(2);
});
