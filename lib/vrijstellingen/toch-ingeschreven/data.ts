import type { Toegang } from '#lib/toegang/model.ts';
import { ZONDER_INSCHRIJVING, type TochIngeschreven } from '#lib/vrijstellingen/toch-ingeschreven/model.ts';

/** Of these jongeren: each running vrijstelling during which an enrolment began that still runs. */
export async function listTochIngeschreven(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<TochIngeschreven[]> {
  return toegang.sql<TochIngeschreven>(
    `select distinct on (v.id) v.id as "vrijstellingId", z.id as "zaakId", v.jongere_id as "jongereId", s.naam as school, i.van as sinds,
            coalesce(p.eigenaar_id, j.verantwoordelijke_id) as "eigenaarId", z.gemeente_code as gemeente,
            exists (select 1 from termijn t where t.bureau_id = $1 and t.onderwerp_id = v.id and t.code = 'toch-ingeschreven'
                       and t.start_op = i.van) as gezet
       from vrijstelling v
       join inschrijving i on i.bureau_id = $1 and i.jongere_id = v.jongere_id and i.van >= v.van and i.van <= $3
                          and (i.tot is null or i.tot >= $3) and i.onderwijssoort <> 'BUITENLAND'
       join school s on s.bureau_id = $1 and s.id = i.school_id
       join jongere j on j.bureau_id = $1 and j.id = v.jongere_id
       left join vrijstellingzaak z on z.bureau_id = $1 and z.vrijstelling_id = v.id
       left join werkproces p on p.bureau_id = $1 and p.id = z.id
      where v.bureau_id = $1 and v.jongere_id = any($2) and v.grond = any($4) and v.van <= $3 and (v.tot is null or v.tot >= $3)
      order by v.id, i.van desc`,
    [toegang.bureauId, jongereIds, toegang.vandaag, [...ZONDER_INSCHRIJVING]],
  );
}

/** Vrijstellingen of these jongeren about which the question still stands. */
export async function listVragen(toegang: Toegang, jongereIds: readonly string[]): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select onderwerp_id as id from termijn where bureau_id = $1 and jongere_id = any($2) and code = 'toch-ingeschreven'
        and status in ('loopt', 'opgeschort')`,
    [toegang.bureauId, jongereIds],
  );
  return rows.map(({ id }) => id);
}
