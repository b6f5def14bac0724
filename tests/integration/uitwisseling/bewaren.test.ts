import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { waardeOf } from '#lib/platform/errors.ts';
import { clearExpired } from '#lib/uitwisseling/bewaren/commands.ts';
import { systeemActor } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

async function importVan(bureauId: number, dagenGeleden: number): Promise<string> {
  const id = randomUUID();
  await eigenaarSql(
    `insert into importtaak (bureau_id, id, soort, bestandsnaam, sha256, status, actor, aangemaakt_op)
     values ($1, $2, 'duo-verzuim', 'verzuim.csv', '\\x00', 'klaar', 'systeem:test', now() - make_interval(days => $3))`,
    [bureauId, id, dagenGeleden],
  );
  await eigenaarSql(
    `insert into importbestand (bureau_id, importtaak_id, naam, inhoud) values ($1, $2, 'verzuim.csv', '\\x01')`,
    [bureauId, id],
  );
  await eigenaarSql(
    `insert into importregel (bureau_id, importtaak_id, bestand, regel, oordeel, code, reden, inhoud)
     values ($1, $2, 'verzuim.csv', 3, 'afgewezen', 'bsn', 'Dit nummer klopt niet.', '\\x02')`,
    [bureauId, id],
  );
  return id;
}

it('na 90 dagen zijn bestand en afgewezen tekst weg; het verslag en jongere bestanden blijven', async () => {
  const bureau = await makeBureau();
  const oud = await importVan(bureau.id, 91);
  const jong = await importVan(bureau.id, 89);
  const uitkomst = waardeOf(
    await clearExpired(await systeemActor('werker', ['opruimen.uitvoeren'], bureau), {}),
  );
  expect(uitkomst).toMatchObject({ bestanden: 1, regels: 1 });
  const over = await eigenaarSql<{ id: string; bestand: boolean; tekst: boolean; reden: string }>(
    `select t.id, exists (select 1 from importbestand b where b.importtaak_id = t.id) as bestand, r.inhoud is not null as tekst, r.reden
       from importtaak t join importregel r on r.importtaak_id = t.id where t.bureau_id = $1 order by t.aangemaakt_op`,
    [bureau.id],
  );
  expect(over).toEqual([
    { id: oud, bestand: false, tekst: false, reden: 'Dit nummer klopt niet.' },
    { id: jong, bestand: true, tekst: true, reden: 'Dit nummer klopt niet.' },
  ]);
});
