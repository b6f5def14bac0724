import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '#lib/platform/prisma/client.ts';

// Civil dates stay text: a Date would drag a time zone in. Counts and ids fit in a double.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));
pg.types.setTypeParser(pg.types.builtins.NUMERIC, (value) => Number(value));

export type Verbinding = pg.PoolClient;
export type Prisma = PrismaClient;

/** One statement of hand-written SQL inside the running transaction; numbered parameters only. */
export type Sql = <Row extends object = Record<string, unknown>>(
  text: string,
  params?: readonly unknown[],
) => Promise<Row[]>;

/** Places in the database apart from the rest: criminal-law data (ADR 16), and what is kept with instemming only (ADR 21). */
export type Compartiment = 'wpg' | 'bijzonder';
/** Only the front door opens a compartment. */
export type Rol = 'app' | Compartiment | 'sealer' | 'readonly';
const ENV_OF_ROLE = {
  app: 'BAKEN_DB_APP_URL',
  wpg: 'BAKEN_DB_WPG_URL',
  bijzonder: 'BAKEN_DB_BIJZONDER_URL',
  sealer: 'BAKEN_DB_SEALER_URL',
  readonly: 'BAKEN_DB_READONLY_URL',
} as const;

type Kept = { pools: Map<Rol, pg.Pool>; prisma?: PrismaClient; scope: AsyncLocalStorage<Verbinding> };
// Kept on globalThis: development reloads modules, the pools must survive that.
const kept: Kept = ((globalThis as { __baken?: Kept }).__baken ??= {
  pools: new Map(),
  scope: new AsyncLocalStorage(),
});

export function pool(rol: Rol = 'app'): pg.Pool {
  let found = kept.pools.get(rol);
  if (!found) {
    const url = process.env[ENV_OF_ROLE[rol]];
    if (!url)
      throw new Error(`${ENV_OF_ROLE[rol]} ontbreekt: start Baken met npm start, of zie .env.example`);
    found = new pg.Pool({ connectionString: url, max: rol === 'app' ? 10 : 3, idleTimeoutMillis: 30_000 });
    found.on('error', () => undefined); // an idle connection that drops is replaced on next use
    // One that drops at work fails its statement; without a listener the event itself would end the process.
    found.on('connect', (client) => client.on('error', () => undefined));
    kept.pools.set(rol, found);
  }
  return found;
}

/** Closes every pool; for scripts and tests. */
export async function closePools(): Promise<void> {
  const open = [...kept.pools.values()];
  kept.pools.clear();
  await Promise.all(open.map((item) => item.end()));
}

/**
 * Runs `work` in one transaction on one connection. `opening` is a statement sent together with BEGIN (one round trip).
 * Commits when `work` returns, rolls back when it throws. Prisma and `sql` inside `work` share this transaction.
 */
export async function transaction<T>(
  work: (sql: Sql, connection: Verbinding) => Promise<T>,
  opening = '',
  rol: 'app' | Compartiment = 'app',
): Promise<T> {
  const connection = await pool(rol).connect();
  let broken: Error | undefined;
  try {
    await connection.query(opening ? `BEGIN; ${opening}` : 'BEGIN');
    const result = await kept.scope.run(connection, () => work(sqlOn(connection), connection));
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch((reason: Error) => (broken = reason));
    throw error;
  } finally {
    connection.release(broken);
  }
}

export function sqlOn(connection: pg.ClientBase | pg.Pool): Sql {
  return async <Row extends object>(text: string, params: readonly unknown[] = []) =>
    (await connection.query(text, params as unknown[])).rows as Row[];
}

/**
 * Prisma on the connection of the running transaction. One client for the process; its "pool" hands out whatever
 * connection `transaction` holds, so that Prisma and hand-written SQL see each other's work and commit together.
 */
export function prisma(): PrismaClient {
  kept.prisma ??= new PrismaClient({ adapter: new PrismaPg(new ScopedPool()) });
  return kept.prisma;
}

function current(): Verbinding {
  const connection = kept.scope.getStore();
  if (!connection) throw new Error('Prisma buiten een transactie van de voordeur');
  return connection;
}

const SAVEPOINTS: Record<string, string> = {
  BEGIN: 'SAVEPOINT prisma',
  COMMIT: 'RELEASE SAVEPOINT prisma',
  ROLLBACK: 'ROLLBACK TO SAVEPOINT prisma',
};

type Statement = { text: string } | string;

function nested(statement: Statement): Statement {
  const text = typeof statement === 'string' ? statement : statement.text;
  const replaced = SAVEPOINTS[text];
  if (!replaced) return statement;
  return typeof statement === 'string' ? replaced : { ...statement, text: replaced };
}

/** A pool without connections of its own; a transaction that Prisma opens becomes a savepoint in ours. */
class ScopedPool extends pg.Pool {
  override query(...args: unknown[]): never {
    return (current().query as (...all: unknown[]) => never).apply(current(), args);
  }

  override connect(): never {
    const connection = current();
    const lent = {
      query: (statement: Statement, ...rest: unknown[]) =>
        (connection.query as (...all: unknown[]) => unknown).call(connection, nested(statement), ...rest),
      release: () => undefined,
      on: () => lent,
      removeListener: () => lent,
    };
    return Promise.resolve(lent) as never;
  }
}
