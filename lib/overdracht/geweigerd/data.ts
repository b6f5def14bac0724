import type { Toegang } from '#lib/toegang/model.ts';

export type Aangenomen = { readonly jongereId: string };

/** Marks acceptances that nobody looked at yet; an old one, from before this was looked at, asks for nothing any more. */
export async function takeAangenomen(toegang: Toegang): Promise<Aangenomen[]> {
  return toegang.sql<Aangenomen>(
    `update dossieroverdracht o set heropend_op = $2
      where o.bureau_id = $1 and o.status = 'aangenomen' and o.heropend_op is null and o.antwoord_op > $2::timestamptz - interval '92 days'
      returning o.jongere_id as "jongereId"`,
    [toegang.bureauId, toegang.nu],
  );
}

/** Is there anything left to end here: work that runs, or an appointment to come? */
export async function heeftNogWerk(toegang: Toegang, jongereId: string): Promise<boolean> {
  const rows = await toegang.sql(
    `select 1 from werkproces where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten'
     union all
     select 1 from afspraak where bureau_id = $1 and jongere_id = $2 and status = 'gepland' and datum >= $3 limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return rows.length > 0;
}

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
