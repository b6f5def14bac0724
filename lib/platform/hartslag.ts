import { pool, sqlOn } from '#lib/platform/db.ts';

/** The worker says that it lives. */
export async function beat(): Promise<void> {
  await sqlOn(pool())(
    `insert into hartslag (proces) values ('werker') on conflict (proces) do update set laatst_op = now()`,
  );
}

export type Gezondheid = {
  gereed: boolean;
  database: 'goed' | 'niet bereikbaar';
  werker: 'goed' | 'geen teken van leven' | 'onbekend';
};

/** Can this process do its work: does the database answer, and did the worker give a sign in the last 30 seconds? */
export async function readHealth(): Promise<Gezondheid> {
  try {
    const [row] = await sqlOn(pool())<{ vers: boolean }>(
      `select laatst_op > now() - interval '30 seconds' as vers from hartslag where proces = 'werker'`,
    );
    const werker = row?.vers ? 'goed' : 'geen teken van leven';
    return { gereed: werker === 'goed', database: 'goed', werker };
  } catch {
    return { gereed: false, database: 'niet bereikbaar', werker: 'onbekend' };
  }
}
