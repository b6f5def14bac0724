import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { makeInschrijving } from '#tests/factories/school.ts';
import { insertRow } from '#tests/factories/invoegen.ts';
import { makeVrijstelling } from '#tests/factories/werk.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { BEGIN, maakOpzet, signalenVan, TIEN } from './opzet.ts';

/** So many children of ten in Sittard-Geleen, on no school. */
async function vul(bureauId: number, aantal: number): Promise<void> {
  await eigenaarSql(
    `with kind as (insert into jongere (bureau_id, voornamen, geslachtsnaam, naam_sorteer, geboortedatum)
       select $1, 'Sam', 'Proef ' || n, 'proef ' || lpad(n::text, 5, '0'), $3::date from generate_series(1, $2::int) as n returning id, geboortedatum)
     insert into woonperiode (bureau_id, jongere_id, soort, gemeente_code, van) select $1, id, 'brp', '1883', geboortedatum from kind`,
    [bureauId, aantal, TIEN],
  );
}

/** A comparison of a bureau with so many children: how many signals, and in how many statements. */
async function meet(aantal: number): Promise<{ nieuw: number; opdrachten: number }> {
  const { bureau, school, nieuw, vergelijk } = await maakOpzet();
  await makeInschrijving((await nieuw()).id, { bureau, school, van: BEGIN });
  await vul(bureau.id, aantal);
  const opdrachten = vi.spyOn(pg.Client.prototype, 'query'); // counts; each statement still runs
  try {
    const uitslag = await vergelijk();
    return { nieuw: uitslag.nieuw, opdrachten: opdrachten.mock.calls.length };
  } finally {
    opdrachten.mockRestore();
  }
}

it('vergelijkt 10.000 jongeren in net zo veel opdrachten aan de database als 20', async () => {
  const klein = await meet(20);
  const groot = await meet(10_000);
  expect([klein.nieuw, groot.nieuw]).toEqual([20, 10_000]);
  expect(klein.opdrachten).toBeGreaterThan(5);
  expect(groot.opdrachten).toBeLessThanOrEqual(klein.opdrachten + 25);
});

it('ziet aan een broer of zus met een lopende vrijstelling 5 onder c dat de school in het buitenland kan zijn', async () => {
  const { bureau, nieuw, school, vergelijk } = await maakOpzet();
  await makeInschrijving((await nieuw()).id, { bureau, school, van: BEGIN });
  const [kind, zus] = [await nieuw(), await nieuw()];
  const ouder = await insertRow<{ id: string }>('ouder', { bureau_id: bureau.id, ...OUDER });
  for (const { id } of [kind, zus])
    await insertRow('ouderschap', {
      ...{ bureau_id: bureau.id, jongere_id: id, ouder_id: ouder.id, rol: 'ouder', gezag: true },
    });
  await makeVrijstelling(zus.id, { bureau, grond: '5-C', van: BEGIN });
  await vergelijk();
  expect((await signalenVan(kind.id))[0]?.uitleg).toContainEqual({
    soort: 'mogelijk-buitenland',
    waarom: 'gezin',
  });
  expect(await signalenVan(zus.id)).toEqual([]);
});

const OUDER = { voornamen: 'Noor', geslachtsnaam: 'Proef' };
