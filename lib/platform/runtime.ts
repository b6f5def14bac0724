import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster, stopFound } from '#lib/platform/embedded.ts';
import { readEnv, type Omgeving } from '#lib/platform/env.ts';
import { migrate, urlForRole, type Migratieverslag } from '#lib/platform/migrate.ts';
import { loadSecrets } from '#lib/platform/secrets.ts';

/**
 * What every process of Baken needs before it can work: checked environment, secrets, a running database and the
 * addresses of its roles. Sets the process environment, so that children get the same.
 */
export type Runtime = {
  readonly env: Omgeving;
  readonly ownerUrl: string;
  readonly embedded: boolean;
  readonly stop: () => Promise<void>;
};

/** `takeOver`: stop and restart an embedded server without a parent, so that this process is the one that ends it. */
export async function openRuntime(options: { takeOver?: boolean } = {}): Promise<Runtime> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = readEnv();
  const secrets = loadSecrets(env);
  Object.assign(process.env, secrets);
  if (env.DATABASE_URL) {
    setRoleUrls(env, env.DATABASE_URL);
    return { env, ownerUrl: env.DATABASE_URL, embedded: false, stop: async () => undefined };
  }
  const folder = env.BAKEN_GEGEVENS;
  if (options.takeOver) await stopFound(folder);
  const cluster = await startCluster(folder);
  const ownerUrl = await ensureDatabase(cluster.url, 'baken');
  setRoleUrls(env, ownerUrl);
  return { env, ownerUrl, embedded: true, stop: cluster.stop };
}

function setRoleUrls(env: Omgeving, ownerUrl: string): void {
  process.env.BAKEN_DB_APP_URL = env.BAKEN_DB_APP_URL ?? urlForRole(ownerUrl, 'baken_app');
  process.env.BAKEN_DB_WPG_URL = env.BAKEN_DB_WPG_URL ?? urlForRole(ownerUrl, 'baken_wpg');
  process.env.BAKEN_DB_BIJZONDER_URL = env.BAKEN_DB_BIJZONDER_URL ?? urlForRole(ownerUrl, 'baken_bijzonder');
  process.env.BAKEN_DB_SEALER_URL = env.BAKEN_DB_SEALER_URL ?? urlForRole(ownerUrl, 'baken_sealer');
  process.env.BAKEN_DB_READONLY_URL = env.BAKEN_DB_READONLY_URL ?? urlForRole(ownerUrl, 'baken_readonly');
}

/** Makes the database when it is not there; gives its address. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Brings the schema up to date. Roles managed by the deployer (own addresses given) keep their passwords. */
export async function migrateRuntime(runtime: Runtime): Promise<Migratieverslag> {
  return migrate(runtime.ownerUrl, { keepPasswords: Boolean(runtime.env.BAKEN_DB_APP_URL) });
}

export function dataFile(env: Omgeving, ...parts: string[]): string {
  return join(env.BAKEN_GEGEVENS, ...parts);
}
