import type { Toegang } from '#lib/toegang/model.ts';

/** Running work of this young person, that of the coaches first. */
export async function listWerk(
  toegang: Toegang,
  jongereId: string,
): Promise<{ id: string; soort: string }[]> {
  return toegang.sql<{ id: string; soort: string }>(
    `select id, soort from werkproces where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten'
      order by soort not in ('vsv', 'jongere-in-beeld', 'jongerenpunt'), eigenaar_id is distinct from $3, gestart_op desc`,
    [toegang.bureauId, jongereId, toegang.gebruikerId],
  );
}
