import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startCluster } from '#lib/platform/embedded.ts';
import { migrate } from '#lib/platform/migrate.ts';
import { ensureDatabase } from '#lib/platform/runtime.ts';
import { generateClient } from '#lib/cli/build.ts';
import { testOmgeving } from '#tests/setup/omgeving.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the test server as its owner, with the name of the migrated database to copy. */
    databaseServer: { url: string; sjabloon: string };
  }
}

/** Not safe against a power cut, and that is fine: the data live as long as the test run. */
const SNEL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((value) => [
  '-c',
  value,
]);

/**
 * One real PostgreSQL for the whole run, with one migrated database that every test file gets its own copy of. With
 * BAKEN_TEST_DATABASE_URL (a server for tests only, as superuser) that server is used.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  Object.assign(process.env, testOmgeving());
  generateClient();
  const server = await openServer();
  const sjabloon = `baken_sjabloon_${process.pid}`;
  await migrate(await ensureDatabase(server.url, sjabloon));
  project.provide('databaseServer', { url: server.url, sjabloon });
  return async () => {
    await dropDatabase(server.url, sjabloon);
    await server.stop();
  };
}

async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.BAKEN_TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'baken-test-'));
  chmodSync(folder, 0o755); // run as root, the server itself runs as another user
  const cluster = await startCluster(folder, SNEL);
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  await client.end();
}
