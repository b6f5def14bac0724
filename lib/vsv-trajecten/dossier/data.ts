import type { Toegang } from '#lib/toegang/model.ts';
import { SOORTEN } from '#lib/werkprocessen/model.ts';
import { heeftTraject } from '#lib/werkprocessen/routekaarten/rules.ts';

/** What runs first, then the newest. */
export async function listTrajectIds(toegang: Toegang, jongereId: string): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select id from werkproces where bureau_id = $1 and jongere_id = $2 and soort = any($3)
      order by status = 'gesloten', gestart_op desc, id`,
    [toegang.bureauId, jongereId, SOORTEN.filter(heeftTraject)],
  );
  return rows.map(({ id }) => id);
}
