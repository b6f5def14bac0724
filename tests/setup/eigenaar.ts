import pg from 'pg';
import { sqlOn, type Sql } from '#lib/platform/db.ts';

/**
 * The database as its owner sees it, outside every wall: to put things in place and to look what really stands there.
 * What is tested itself always goes through the front door.
 */
let eigenaarPool: pg.Pool | undefined;

export const eigenaarSql: Sql = async (text, params) => {
  eigenaarPool ??= makePool();
  return sqlOn(eigenaarPool)(text, params);
};

/** The database is dropped while the last connections are still closing; that is no fault of a test. */
function makePool(): pg.Pool {
  const made = new pg.Pool({ connectionString: eigenaarUrl(), max: 4 });
  made.on('error', () => undefined);
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
}

export function eigenaarUrl(): string {
  const url = process.env.BAKEN_TEST_EIGENAAR_URL;
  if (!url) throw new Error('Dit is geen integratietest: er is geen database klaargezet');
  return url;
}

export async function closeEigenaar(): Promise<void> {
  await eigenaarPool?.end();
  eigenaarPool = undefined;
}
