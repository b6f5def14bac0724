import type { Toegang } from '#lib/toegang/model.ts';
import { isCollega } from '#lib/werkprocessen/collegas/data.ts';

/** Who gets the work: an officer who records it himself, else whoever is responsible for the young person, else nobody yet. */
export async function eigenaarVoor(
  toegang: Toegang,
  jongereId: string,
  zelf: boolean,
): Promise<string | null> {
  if (zelf && toegang.gebruikerId) return toegang.gebruikerId;
  const [row] = await toegang.sql<{ id: string | null }>(
    'select verantwoordelijke_id as id from jongere where bureau_id = $1 and id = $2',
    [toegang.bureauId, jongereId],
  );
  return row?.id && (await isCollega(toegang, row.id)) ? row.id : null;
}
