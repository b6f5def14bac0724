import { eigenaarSql } from '#tests/setup/eigenaar.ts';

export type Kolom = { naam: string; type: string; verplicht: boolean; standaard: boolean; altijd: boolean };

/** All tables with a bureau_id: each must have its wall. Those of the compartment come with their schema: wpg.zaak. */
export async function bureauTabellen(): Promise<string[]> {
  const rows = await eigenaarSql<{ naam: string }>(
    `select c.oid::regclass::text as naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'bureau_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace not in ('pg_catalog'::regnamespace, 'pgboss'::regnamespace) order by 1`,
  );
  return rows.map((row) => row.naam);
}

export async function kolommenVan(tabel: string): Promise<Kolom[]> {
  return eigenaarSql<Kolom>(
    `select attname as naam, format_type(atttypid, atttypmod) as type, attnotnull as verplicht,
            atthasdef or attidentity <> '' as standaard, attidentity = 'a' as altijd
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [tabel],
  );
}

const VOORBEELD: readonly (readonly [RegExp, string])[] = [
  [/\[\]$/, `'{}'`],
  [/^uuid/, 'gen_random_uuid()'],
  [/^(integer|bigint|smallint|numeric|double)/, '1'],
  [/^boolean/, 'true'],
  [/^date/, `'2024-01-01'`],
  [/^timestamp/, 'now()'],
  [/^jsonb?/, `'{}'`],
  [/^bytea/, `gen_random_uuid()::text::bytea`],
  [/^xid8/, 'pg_current_xact_id()'],
  [/^text|^character/, `gen_random_uuid()::text`],
];

/** SQL that inserts one row of this bureau with example values; keys and checks are somebody else's test. */
export async function voorbeeldrij(tabel: string, bureauId: number): Promise<string> {
  const needed = (await kolommenVan(tabel)).filter(
    (kolom) => kolom.verplicht && !kolom.standaard && kolom.naam !== 'bureau_id',
  );
  const values = needed.map(
    (kolom) => VOORBEELD.find(([patroon]) => patroon.test(kolom.type))?.[1] ?? 'null',
  );
  const names = ['bureau_id', ...needed.map((kolom) => kolom.naam)];
  return `insert into ${tabel} (${names.join(', ')}) values (${[bureauId, ...values].join(', ')})`;
}

/**
 * Drops check constraints and foreign keys in this test's own database, so that only the walls are left to refuse, and the triggers that
 * write a line of their own about what changed.
 */
export async function alleenDeMuren(): Promise<void> {
  await eigenaarSql('drop function cijfers_geraakt_door_feiten(), cijfers_geraakt_door_tabel() cascade');
  await eigenaarSql('delete from cijfergeraakt');
  const rows = await eigenaarSql<{ opdracht: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as opdracht from pg_constraint
      where contype in ('c', 'f') and conrelid <> 0 and connamespace in ('public'::regnamespace, 'wpg'::regnamespace, 'bijzonder'::regnamespace) order by contype desc`,
  );
  for (const row of rows) await eigenaarSql(row.opdracht);
}
