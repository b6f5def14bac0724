import type { Toegang } from '#lib/toegang/model.ts';

export type Afgeschermdwerk = {
  readonly id: string;
  readonly jongereId: string;
  readonly soort: string;
  readonly open: boolean;
  /** The coach whose work it is, or who is responsible for the young person. */
  readonly eigen: boolean;
};

/** As much of the work as the role of the compartment may see. */
export async function readAfgeschermdwerk(
  toegang: Toegang,
  id: string,
): Promise<Afgeschermdwerk | undefined> {
  const [row] = await toegang.sql<Afgeschermdwerk>(
    `select w.id, w.jongere_id as "jongereId", w.soort, w.status <> 'gesloten' as open,
            coalesce(w.eigenaar_id = $3, false) or coalesce(j.verantwoordelijke_id = $3, false) as eigen
       from werkproces w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id where w.bureau_id = $1 and w.id = $2`,
    [toegang.bureauId, id, toegang.gebruikerId],
  );
  return row;
}
