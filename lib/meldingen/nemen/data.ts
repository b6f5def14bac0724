import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The day on which both BRP and register had been looked at, by the latest signal; null while one of them was not. */
export async function readControledag(toegang: Toegang, jongereId: string): Promise<Datum | null> {
  const [row] = await toegang.sql<{ op: Datum | null }>(
    `select case when brp_op is not null and rod_op is not null then greatest(brp_op, rod_op) end as op
       from absoluut_signaal where bureau_id = $1 and jongere_id = $2 order by ontstaan_op desc, id limit 1`,
    [toegang.bureauId, jongereId],
  );
  return row?.op ?? null;
}
