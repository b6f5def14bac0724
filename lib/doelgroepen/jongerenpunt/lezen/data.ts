import type { Lopendregel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Work that runs for this young person, but for one. */
export async function listErnaast(
  toegang: Toegang,
  jongereId: string,
  behalve: string | null = null,
): Promise<Lopendregel[]> {
  return toegang.sql<Lopendregel>(
    `select w.id, w.soort, l.naam as eigenaar, w.gestart_op as "gestartOp"
       from werkproces w left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
      where w.bureau_id = $1 and w.jongere_id = $2 and w.status <> 'gesloten' and w.id is distinct from $3::uuid
      order by w.gestart_op desc, w.id`,
    [toegang.bureauId, jongereId, behalve],
  );
}
