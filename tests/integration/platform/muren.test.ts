import { beforeAll, describe, expect, it } from 'vitest';
import { pool, transaction, type Sql } from '#lib/platform/db.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { alleenDeMuren, bureauTabellen, kolommenVan, voorbeeldrij } from './tabellen.ts';

/** bureau_gemeente holds no persons: which gemeente belongs to which bureau is public. sessie is behind functions only. */
const ZONDER_MUUR = ['bureau_gemeente', 'sessie'];
let tabellen: string[] = [];
let hier = 0;
let daar = 0;

const vanBureau = <T>(id: number, werk: (sql: Sql) => Promise<T>) =>
  transaction(werk, `select set_config('app.bureau_id', '${id}', true)`);

/** The message of a refusal by the database, or 'toegelaten'. */
async function poging(id: number, text: string): Promise<string> {
  return vanBureau(id, (sql) => sql(text)).then(
    () => 'toegelaten',
    (error: Error) => error.message,
  );
}

/** What the app role may do on a table at all. */
async function magApp(tabel: string, recht: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'): Promise<boolean> {
  const [row] = await eigenaarSql<{ mag: boolean }>(
    `select has_table_privilege('baken_app', $1, $2) or ($2 <> 'DELETE' and has_any_column_privilege('baken_app', $1, nullif($2, 'DELETE'))) as mag`,
    [tabel, recht],
  );
  return row?.mag === true;
}

beforeAll(async () => {
  tabellen = (await bureauTabellen()).filter((tabel) => !ZONDER_MUUR.includes(tabel));
  hier = (await makeBureau()).id;
  daar = (await makeBureau()).id;
  await alleenDeMuren();
  for (const tabel of tabellen)
    for (const id of [hier, daar]) await eigenaarSql(await voorbeeldrij(tabel, id));
});

describe('elke tabel van een bureau', () => {
  it('heeft een muur die ook voor de eigenaar geldt, op bureau_id', async () => {
    const rows = await eigenaarSql<{ naam: string; aan: boolean; ook: boolean; polis: string | null }>(
      `select c.oid::regclass::text as naam, c.relrowsecurity as aan, c.relforcerowsecurity as ook,
              (select pg_get_expr(p.polqual, p.polrelid) || ' / ' || pg_get_expr(p.polwithcheck, p.polrelid)
                 from pg_policy p where p.polrelid = c.oid and p.polname = 'bureau') as polis
         from pg_class c where c.oid = any($1::regclass[])`,
      [tabellen],
    );
    const regel = '(bureau_id = ( SELECT huidig_bureau() AS huidig_bureau))';
    const zonder = rows.filter((row) => !row.aan || !row.ook || row.polis !== `${regel} / ${regel}`);
    expect(zonder).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(42);
  });

  it('heeft voor de app geen tweede, ruimere polis', async () => {
    const rows = await eigenaarSql(
      `select c.relname, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
        where p.polname <> 'bureau' and p.polpermissive and (p.polroles = '{0}' or 'baken_app'::regrole = any(p.polroles))`,
    );
    expect(rows).toEqual([]);
  });

  it('heeft een sleutel en unieke regels die met bureau_id beginnen', async () => {
    const rows = await eigenaarSql<{ index: string }>(
      `select i.indexrelid::regclass::text as index from pg_index i
         join pg_class c on c.oid = i.indrelid and c.oid = any($1::regclass[])
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisunique and a.attname <> 'bureau_id'`,
      [tabellen],
    );
    expect(rows).toEqual([]);
    const keyless = await eigenaarSql(
      `select relname from pg_class c where c.oid = any($1::regclass[])
          and not exists (select 1 from pg_index where indrelid = c.oid and indisprimary)`,
      [tabellen],
    );
    expect(keyless).toEqual([]);
  });

  it('geeft zonder bureau geen enkele rij', async () => {
    for (const tabel of tabellen) {
      if (!(await magApp(tabel, 'SELECT'))) continue;
      const { rowCount } = await pool('app').query(`select 1 from ${tabel}`);
      expect(rowCount, tabel).toBe(0);
    }
  });

  it('toont het eigen bureau en niets van een ander', async () => {
    for (const tabel of tabellen) {
      if (!(await magApp(tabel, 'SELECT'))) continue;
      const rows = await vanBureau(hier, (sql) => sql(`select bureau_id from ${tabel}`));
      expect(rows, tabel).toEqual([{ bureau_id: hier }]);
    }
  });

  it('neemt geen rij aan voor een ander bureau', async () => {
    for (const tabel of tabellen) {
      if (!(await magApp(tabel, 'INSERT'))) continue;
      expect(await poging(hier, await voorbeeldrij(tabel, daar)), tabel).toContain('row-level security');
    }
  });

  it('laat rijen van een ander bureau niet wijzigen, verplaatsen of verwijderen', async () => {
    for (const tabel of tabellen) {
      const columns = await kolommenVan(tabel);
      const free =
        columns.find((kolom) => !['bureau_id', 'id'].includes(kolom.naam) && !kolom.altijd)?.naam ??
        'bureau_id';
      await poging(hier, `update ${tabel} set ${free} = ${free} where bureau_id = ${daar}`);
      if (await magApp(tabel, 'UPDATE'))
        expect(await poging(hier, `update ${tabel} set bureau_id = ${daar}`), tabel).not.toBe('toegelaten');
      await poging(hier, `delete from ${tabel} where bureau_id = ${daar}`);
      const rows = await eigenaarSql<{ bureau_id: number }>(
        `select bureau_id from ${tabel} order by bureau_id`,
      );
      expect(
        rows.map((row) => row.bureau_id),
        tabel,
      ).toEqual([hier, daar].sort((a, b) => a - b));
    }
  });

  it('deze proef ziet het als een muur ontbreekt', async () => {
    await eigenaarSql('alter table concept disable row level security');
    const rows = await vanBureau(hier, (sql) => sql('select bureau_id from concept'));
    expect(rows).toHaveLength(2);
    await eigenaarSql('alter table concept enable row level security');
  });
});
