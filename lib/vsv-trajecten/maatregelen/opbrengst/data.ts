import type { Toegang } from '#lib/toegang/model.ts';
import { OPBRENGSTMAANDEN, type Opbrengst } from '#lib/vsv-trajecten/maatregelen/model.ts';

/**
 * Where those who began were three, six and twelve months after their first intervention: enrolled, at work (said at nazorg, or the
 * result with which the work closed), or with a startkwalificatie. Only of those whose day has come.
 */
export async function listOpbrengst(toegang: Toegang, id: string): Promise<Opbrengst[]> {
  return toegang.sql<Opbrengst>(
    `with begin as (
       select t.jongere_id, min(i.van) as van from interventie i join traject t on t.bureau_id = $1 and t.id = i.traject_id
        where i.bureau_id = $1 and i.maatregel_id = $2 and i.vervallen_op is null group by t.jongere_id),
     meting as (
       select m.maanden, b.jongere_id, (b.van + make_interval(months => m.maanden))::date as dag
         from unnest($3::int[]) as m (maanden) left join begin b on (b.van + make_interval(months => m.maanden))::date <= $4::date),
     stand as (
       select m.maanden, m.jongere_id,
              exists (select from inschrijving i where i.bureau_id = $1 and i.jongere_id = m.jongere_id and i.van <= m.dag
                         and (i.tot is null or i.tot >= m.dag)) as school,
              exists (select from inschrijving i where i.bureau_id = $1 and i.jongere_id = m.jongere_id) as op_lijst,
              coalesce(j.startkwalificatie_op <= m.dag, false) or coalesce(n.sk, false) as sk,
              coalesce(n.stand, w.stand) as stand
         from meting m
         left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
         left join lateral (
           select c.stand, bool_or(c.startkwalificatie) over () as sk from nazorgcontact c
             join traject t on t.bureau_id = $1 and t.id = c.traject_id
            where c.bureau_id = $1 and t.jongere_id = m.jongere_id and c.vervallen_op is null and c.stand is not null and c.op <= m.dag
            order by c.op desc, c.id limit 1) n on true
         left join lateral (
           select case when g.gegevens->>'kern' = 'werk' then 'werk' else 'anders' end as stand from gebeurtenis g
            where g.bureau_id = $1 and g.jongere_id = m.jongere_id and g.soort = 'WerkprocesGesloten' and g.vervallen_op is null
              and g.gegevens->>'soort' in ('vsv', 'jongere-in-beeld') and g.datum <= m.dag order by g.datum desc, g.id desc limit 1) w on true)
     select maanden, count(jongere_id)::int as gemeten, (count(jongere_id) filter (where school))::int as school,
            (count(jongere_id) filter (where stand = 'werk'))::int as werk, (count(jongere_id) filter (where sk))::int as startkwalificatie,
            (count(jongere_id) filter (where school or sk or stand = 'werk'))::int as "eenVan",
            (count(jongere_id) filter (where not op_lijst and not sk and stand is null))::int as onbekend
       from stand group by maanden order by maanden`,
    [toegang.bureauId, id, [...OPBRENGSTMAANDEN], toegang.vandaag],
  );
}
