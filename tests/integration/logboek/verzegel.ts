import { sealAll } from '#lib/logboek/verzegelen.ts';
import { eigenaarSql } from '#tests/setup/eigenaar.ts';

/**
 * Seals everything written so far; gives the number of seals. What may be sealed lies below the oldest transaction of the
 * whole server, and a test in another database may hold that back for a moment.
 */
export async function verzegel(map: string): Promise<number> {
  const [written] = await eigenaarSql<{ nummer: string }>('select pg_current_xact_id()::text as nummer');
  for (let attempt = 0; attempt < 300; attempt++) {
    const [row] = await eigenaarSql<{ klaar: boolean }>(
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as klaar',
      [written?.nummer ?? '0'],
    );
    if (row?.klaar) return sealAll(map);
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('Een andere transactie op deze server duurt te lang om te verzegelen');
}
