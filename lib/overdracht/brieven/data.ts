import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Since when someone lives in a gemeente for which this bureau does not work; undefined for who still lives here. */
export async function readVerhuizing(
  toegang: Toegang,
  jongereId: string,
): Promise<{ gemeente: string | null; verhuisdOp: Datum } | undefined> {
  const [row] = await toegang.sql<{ gemeente: string | null; verhuisdOp: Datum; hier: boolean }>(
    `select g.naam as gemeente, w.van as "verhuisdOp",
            exists (select from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = w.gemeente_code and b.tot is null) as hier
       from woonperiode w left join gemeente g on g.code = w.gemeente_code
      where w.bureau_id = $1 and w.jongere_id = $2 and w.van <= $3 and (w.tot is null or w.tot >= $3)
      order by w.soort = 'brp' desc, w.van desc limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return row && !row.hier ? row : undefined;
}
