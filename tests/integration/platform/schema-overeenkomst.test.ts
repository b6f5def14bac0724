import { describe, expect, it } from 'vitest';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';
import { linesOfSchema } from './prisma-schema.ts';

/** The migrations make the database; the Prisma schema describes it. These two may never say different things. */
async function linesOfCatalogue(): Promise<string[]> {
  const rows = await eigenaarSql<{ regel: string }>(`
    with tabel as (
      select oid, relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> '_prisma_migrations')
    select relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' verplicht' else '' end as regel
      from tabel join pg_attribute on attrelid = tabel.oid and attnum > 0 and not attisdropped
    union all
    select relname || case when indisprimary then ' sleutel (' else ' uniek (' end ||
           (select string_agg(attname, ', ' order by n) from unnest(indkey::int[]) with ordinality as k (nr, n)
              join pg_attribute on attrelid = tabel.oid and attnum = k.nr) || ')'
      from tabel join pg_index on indrelid = tabel.oid and indisunique and indpred is null
    union all
    select tabel.relname || ' (' ||
           (select string_agg(attname, ', ' order by n) from unnest(conkey) with ordinality as k (nr, n)
              join pg_attribute on attrelid = conrelid and attnum = k.nr) || ') verwijst naar ' || confrelid::regclass || ' (' ||
           (select string_agg(attname, ', ' order by n) from unnest(confkey) with ordinality as k (nr, n)
              join pg_attribute on attrelid = confrelid and attnum = k.nr) || ') ' ||
           case confdeltype when 'c' then 'Cascade' when 'n' then 'SetNull' when 'r' then 'Restrict' else 'NoAction' end
      from tabel join pg_constraint on conrelid = tabel.oid and contype = 'f'`);
  return rows.map((row) => row.regel).sort();
}

describe('schema en database', () => {
  it('zeggen hetzelfde: tabellen, kolommen, sleutels en verwijzingen', async () => {
    const catalogue = await linesOfCatalogue();
    const schema = linesOfSchema();
    expect({
      'alleen in de database': catalogue.filter((line) => !schema.includes(line)),
      'alleen in prisma/schema': schema.filter((line) => !catalogue.includes(line)),
    }).toEqual({ 'alleen in de database': [], 'alleen in prisma/schema': [] });
    expect(catalogue.length).toBeGreaterThan(200);
  });

  it('een kolom erbij in de database valt op', async () => {
    const before = await linesOfCatalogue();
    await eigenaarSql('alter table gemeente add column proef integer');
    const after = await linesOfCatalogue();
    expect(after.filter((line) => !before.includes(line))).toEqual(['gemeente.proef integer']);
    expect(linesOfSchema()).not.toContain('gemeente.proef integer');
    await eigenaarSql('alter table gemeente drop column proef');
  });
});
