import { PgBoss, type Job } from 'pg-boss';
import { pool, type Sql } from '#lib/platform/db.ts';
import { log } from '#lib/platform/log.ts';
import type { Wachtrij } from '#lib/platform/queues.ts';

/** Work for later, in pg-boss. A job carries ids, never persons; the row that it is about says what is to be done. */
export type Taak = { bureauId: number; id?: string; soort?: string };

let boss: Promise<PgBoss> | undefined;

/** One pg-boss in this process, as the app role: no schema work, no supervision. The worker passes `supervise`. */
export function openBoss(options: { supervise?: boolean } = {}): Promise<PgBoss> {
  boss ??= makeBoss(options.supervise ?? false);
  return boss;
}

async function makeBoss(supervise: boolean): Promise<PgBoss> {
  const executeSql = async (text: string, values?: unknown[]) => pool().query(text, values as unknown[]);
  const made = new PgBoss({
    db: { executeSql },
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    supervise,
    schedule: false,
  });
  made.on('error', (error) => log.error({ fout: error }, 'wachtrij'));
  await made.start();
  return made;
}

export async function closeBoss(): Promise<void> {
  const open = await boss?.catch(() => undefined);
  boss = undefined;
  await open?.stop({ graceful: true, timeout: 5_000 });
}

/** Puts work in a queue inside the running transaction: it exists exactly when the transaction commits. */
export async function enqueue(
  sql: Sql,
  queue: Wachtrij,
  taak: Taak,
  singletonKey?: string,
  overSeconden?: number,
): Promise<void> {
  const open = await openBoss();
  const executeSql = async (text: string, values?: unknown[]) => ({ rows: await sql(text, values ?? []) });
  await open.send(queue, taak, {
    db: { executeSql },
    ...(singletonKey ? { singletonKey } : {}),
    ...(overSeconden ? { startAfter: overSeconden } : {}),
  });
}

/** Handles a queue, one job at a time; a thrown fault makes pg-boss try again by the settings of the queue. */
export async function workOn(queue: Wachtrij, handle: (taak: Taak) => Promise<void>): Promise<void> {
  const open = await openBoss({ supervise: true });
  await open.work<Taak>(queue, { batchSize: 1, pollingIntervalSeconds: 1 }, async (jobs: Job<Taak>[]) => {
    for (const job of jobs) {
      const begin = performance.now();
      await handle(job.data);
      log.info(
        { wachtrij: queue, bureau: job.data.bureauId, ms: Math.round(performance.now() - begin) },
        'taak klaar',
      );
    }
  });
}

export type Wachtrijstand = { wachtrij: string; staat: string; aantal: number; oudste: Date | null };
export type Mislukt = { id: string; wachtrij: string; pogingen: number; gemaakt: Date; fout: string | null };

/** How the queues stand for one bureau, and what failed for good; for the page of background work. */
export async function readQueues(
  sql: Sql,
  bureauId: number,
): Promise<{ standen: Wachtrijstand[]; mislukt: Mislukt[] }> {
  const standen = await sql<Wachtrijstand>(
    `select name as wachtrij, state::text as staat, count(*)::int as aantal, min(created_on) as oudste from pgboss.job
      where (data->>'bureauId')::int = $1 group by 1, 2 order by 1, 2`,
    [bureauId],
  );
  const mislukt = await sql<Mislukt>(
    `select id::text, name as wachtrij, retry_count as pogingen, created_on as gemaakt, output->>'message' as fout from pgboss.job
      where (data->>'bureauId')::int = $1 and state = 'failed' order by created_on desc limit 50`,
    [bureauId],
  );
  return { standen, mislukt };
}

/** Puts a failed job of this bureau back in its queue; false when there is none. */
export async function retryJob(sql: Sql, bureauId: number, id: string): Promise<boolean> {
  const [job] = await sql<{ wachtrij: string }>(
    `select name as wachtrij from pgboss.job where id = $2 and (data->>'bureauId')::int = $1 and state = 'failed'`,
    [bureauId, id],
  );
  if (!job) return false;
  const open = await openBoss();
  const executeSql = async (text: string, values?: unknown[]) => ({ rows: await sql(text, values ?? []) });
  await open.retry(job.wachtrij, id, { db: { executeSql } });
  return true;
}
