import { expect, it } from 'vitest';
import { readCaseloadpagina } from '#lib/caseload/queries.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { today } from '#lib/platform/clock.ts';
import { waardeOf } from '#lib/platform/errors.ts';
import { showScholen } from '#lib/scholen/queries.ts';
import { readRegisters } from '#lib/vrijstellingen/register/queries.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { alles, idsVan, uniek } from './bladen.ts';

it('scholen bij beheer: alle bladzijden samen, ook als zij hetzelfde heten', async () => {
  const bureau = await makeBureau();
  const beheer = await actorMet('beheerder', { bureau });
  await eigenaarSql(
    `insert into school (bureau_id, brin, vestiging, naam, sector)
     select $1, '10' || chr(65 + nr / 26) || chr(65 + nr % 26), '00', 'De Wegwijzer', 'PO' from generate_series(0, 229) as nr`,
    [bureau.id],
  );
  const { ids, bladen } = await alles(async (na) => {
    const { scholen, verder } = waardeOf(await showScholen(beheer, { zoek: 'wegwijzer', na }));
    return { ids: idsVan(scholen), verder };
  });
  expect([ids.length, uniek(ids), bladen]).toEqual([230, 230, 3]);
});

it('tijdelijk overgedragen caseload: alle bladzijden samen, ook met dezelfde dag van terugkeer', async () => {
  const bureau = await makeBureau();
  const leider = await actorMet('teamleider', { bureau });
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  await eigenaarSql(
    `insert into caseloadoverdracht (bureau_id, van, wijze, tot, regels, gemaakt_door)
     select $1, $2, 'een', $4, '[]', $3 from generate_series(1, 60)`,
    [bureau.id, lpa.gebruikerId, leider.gebruikerId, addDays(today(), 20)],
  );
  const { ids, bladen } = await alles(async (na) => {
    const { lopend, verder } = waardeOf(await readCaseloadpagina(leider, { na }));
    return { ids: idsVan(lopend), verder };
  });
  expect([ids.length, uniek(ids), bladen]).toEqual([60, 60, 3]);
});

it('verklaarders en scholen in het buitenland: honderd, met de zin dat er meer zijn, en vindbaar op naam', async () => {
  const bureau = await makeBureau();
  const lpa = await actorMet('leerplichtambtenaar', { bureau });
  await eigenaarSql(
    `insert into buitenlandse_school (bureau_id, naam, plaats, land) select $1, 'School ' || nr, 'Luik', 'BE' from generate_series(1, 130) as nr`,
    [bureau.id],
  );
  const alle = waardeOf(await readRegisters(lpa, {}));
  expect([alle.scholen.length, alle.meer]).toEqual([100, { verklaarders: false, scholen: true }]);
  const gezocht = waardeOf(await readRegisters(lpa, { zoek: 'school 130' }));
  expect([gezocht.scholen.map(({ naam }) => naam), gezocht.meer.scholen]).toEqual([['School 130'], false]);
});
