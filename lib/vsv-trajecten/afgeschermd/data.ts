import type { Toegang } from '#lib/toegang/model.ts';

export type Afgeschermdwerk = {
  readonly id: string;
  readonly jongereId: string;
  readonly soort: string;
  readonly open: boolean;
};

/** As much of the work as the role of the compartment may see. */
export async function readAfgeschermdwerk(
  toegang: Toegang,
  id: string,
): Promise<Afgeschermdwerk | undefined> {
  const [row] = await toegang.sql<Afgeschermdwerk>(
    `select id, jongere_id as "jongereId", soort, status <> 'gesloten' as open from werkproces where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}
