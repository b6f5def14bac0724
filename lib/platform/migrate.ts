import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { OmgevingsFout } from '#lib/platform/env.ts';
import { rolePassword } from '#lib/platform/crypto.ts';
import { QUEUES } from '#lib/platform/queues.ts';

/**
 * Applies `prisma/migrations` in order, each in one transaction, and keeps `_prisma_migrations` as Prisma's own tool
 * does (ADR 2), so that both see the same history. A migration that was changed after it ran is refused.
 */
export type Migratieverslag = { toegepast: string[]; alAanwezig: number };

export const MIGRATIONS_DIR = join(import.meta.dirname, '..', '..', 'prisma', 'migrations');
const APP_ROLES = ['baken_app', 'baken_wpg', 'baken_bijzonder', 'baken_sealer', 'baken_readonly'] as const;

const HISTORY = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

export async function migrate(
  ownerUrl: string,
  options: { dir?: string; keepPasswords?: boolean } = {},
): Promise<Migratieverslag> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('baken-migratie'))`);
    await checkVersion(client);
    await client.query(HISTORY);
    const report = await applyAll(client, options.dir ?? MIGRATIONS_DIR);
    if (!options.keepPasswords) await givePasswords(client);
    if (report.toegepast.length > 0 || !(await hasQueues(client))) await prepareQueues(ownerUrl, client);
    return report;
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ v: string }>(`select current_setting('server_version_num') as v`);
  if (Number(rows[0]?.v) < 150_000) throw new OmgevingsFout('Baken heeft PostgreSQL 15 of nieuwer nodig.');
}

async function applyAll(client: pg.Client, dir: string): Promise<Migratieverslag> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const toegepast: string[] = [];
  for (const name of readdirSync(dir)
    .filter((entry) => /^\d{14}_/.test(entry))
    .sort()) {
    const script = readFileSync(join(dir, name, 'migration.sql'), 'utf8');
    const checksum = createHash('sha256').update(script).digest('hex');
    const earlier = done.get(name);
    if (earlier === checksum) continue;
    if (earlier)
      throw new OmgevingsFout(
        `De migratie ${name} is gewijzigd nadat ze is toegepast; maak een nieuwe migratie.`,
      );
    await applyOne(client, name, script, checksum);
    toegepast.push(name);
  }
  return { toegepast, alAanwezig: done.size };
}

async function applyOne(client: pg.Client, name: string, script: string, checksum: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query(script);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migratie ${name} is niet toegepast: ${(error as Error).message}`, { cause: error });
  }
}

/** The login roles get a password derived from the master key, unless the deployer manages roles himself. */
async function givePasswords(client: pg.Client): Promise<void> {
  for (const role of APP_ROLES) await givePassword(client, role);
}

/** Roles belong to the whole server; two databases migrated at the same moment touch the same row, so try again. */
async function givePassword(client: pg.Client, role: string, attempt = 0): Promise<void> {
  try {
    await client.query(`alter role ${role} login password ${pg.escapeLiteral(rolePassword(role))}`);
  } catch (error) {
    if (attempt >= 5 || !(error as Error).message.includes('concurrently')) throw error;
    await givePassword(client, role, attempt + 1);
  }
}

async function hasQueues(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ t: string | null }>(`select to_regclass('pgboss.queue')::text as t`);
  return rows[0]?.t !== null;
}

/** pg-boss keeps its tables in its own schema; the owner makes them, the app role only fills and empties queues. */
async function prepareQueues(ownerUrl: string, client: pg.Client): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: 'pgboss',
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  for (const queue of QUEUES) await boss.createQueue(queue.naam, queue.instellingen);
  await boss.stop({ graceful: false });
  await client.query(`grant usage on schema pgboss to baken_app;
    grant select, insert, update, delete on all tables in schema pgboss to baken_app;
    grant usage on all sequences in schema pgboss to baken_app;
    grant execute on all functions in schema pgboss to baken_app`);
}

/** The address with another role (and its derived password) and optionally another database. */
export function urlForRole(ownerUrl: string, role: (typeof APP_ROLES)[number]): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(role);
  return url.toString();
}
