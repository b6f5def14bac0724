import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import '#lib/cli/samenstelling.ts';
import { closePools } from '#lib/platform/db.ts';
import { urlForRole } from '#lib/platform/migrate.ts';
import { closeEigenaar } from '#tests/setup/eigenaar.ts';

/** Every test file works in a database of its own: a copy of the migrated one, dropped when the file is done. */
const server = inject('databaseServer');
const naam = `baken_test_${randomBytes(6).toString('hex')}`;

const beheer = new pg.Client({ connectionString: server.url });
await beheer.connect();
await copyTemplate();
await beheer.query(`grant temporary on database ${naam} to baken_app, baken_wpg`); // rights on a database are not copied
await beheer.end();

const url = new URL(server.url);
url.pathname = `/${naam}`;
process.env.BAKEN_TEST_EIGENAAR_URL = url.toString();
process.env.BAKEN_DB_APP_URL = urlForRole(url.toString(), 'baken_app');
process.env.BAKEN_DB_WPG_URL = urlForRole(url.toString(), 'baken_wpg');
process.env.BAKEN_DB_BIJZONDER_URL = urlForRole(url.toString(), 'baken_bijzonder');
process.env.BAKEN_DB_SEALER_URL = urlForRole(url.toString(), 'baken_sealer');
process.env.BAKEN_DB_READONLY_URL = urlForRole(url.toString(), 'baken_readonly');

afterAll(async () => {
  await closePools();
  await closeEigenaar();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`drop database ${naam} with (force)`);
  await client.end();
});

/** Two files that copy at the same moment may find the template briefly in use. */
async function copyTemplate(attempt = 0): Promise<void> {
  try {
    await beheer.query(`create database ${naam} template ${server.sjabloon}`);
  } catch (error) {
    if (attempt >= 50 || !(error as Error).message.includes('being accessed')) throw error;
    await new Promise((done) => setTimeout(done, 100));
    await copyTemplate(attempt + 1);
  }
}
