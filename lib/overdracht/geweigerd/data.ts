import type { Toegang } from '#lib/toegang/model.ts';

/** Marks refusals that nobody looked at yet, and gives whose they are; a dossier that was offered again meanwhile is left out. */
export async function takeGeweigerd(toegang: Toegang): Promise<string[]> {
  const rows = await toegang.sql<{ jongereId: string; weer: boolean }>(
    `update dossieroverdracht o set heropend_op = $2
      where o.bureau_id = $1 and o.status = 'geweigerd' and o.heropend_op is null
      returning o.jongere_id as "jongereId", exists (
        select from dossieroverdracht n where n.bureau_id = $1 and n.jongere_id = o.jongere_id and n.status <> 'ingetrokken'
           and n.id <> o.id and n.overgedragen_op >= (o.antwoord_op at time zone 'Europe/Amsterdam')::date) as weer`,
    [toegang.bureauId, toegang.nu],
  );
  return [...new Set(rows.filter(({ weer }) => !weer).map(({ jongereId }) => jongereId))];
}
