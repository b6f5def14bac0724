import type { Datum } from '#lib/kalender/model.ts';
import type { Werkproces } from '#lib/werkprocessen/model.ts';
import type { Inschrijvingsstand } from '#lib/werkprocessen/afsluiten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Since when this jongere sits at home, when that goes on after this work is closed and no other work runs; otherwise null. */
export async function readNogThuis(
  toegang: Toegang,
  { id, jongereId, soort, status }: Werkproces,
): Promise<Datum | null> {
  if (soort !== 'relatief-verzuim' || status === 'gesloten') return null;
  const [row] = await toegang.sql<{ sinds: Datum }>(
    `select t.sinds from thuiszitperiode t
      where t.bureau_id = $1 and t.jongere_id = $2 and t.einde is null and t.telt_vanaf <= $4
        and not exists (select from werkproces w where w.bureau_id = $1 and w.jongere_id = $2 and w.id <> $3 and w.status <> 'gesloten'
                           and w.soort in ('relatief-verzuim', 'absoluut-verzuim'))
      order by t.sinds limit 1`,
    [toegang.bureauId, jongereId, id, toegang.vandaag],
  );
  return row?.sinds ?? null;
}

/** The latest enrolment: one that runs or is to begin goes before one that ended. */
export async function readInschrijvingsstand(
  toegang: Toegang,
  jongereId: string,
): Promise<Inschrijvingsstand> {
  const [row] = await toegang.sql<NonNullable<Inschrijvingsstand['laatste']> & { bekend: boolean }>(
    `select s.naam as school, i.van, i.tot, coalesce(i.tot, 'infinity') >= $3 as bekend
       from inschrijving i left join school s on s.bureau_id = $1 and s.id = i.school_id
      where i.bureau_id = $1 and i.jongere_id = $2 order by coalesce(i.tot, 'infinity') desc, i.van desc limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  if (!row) return { bekend: false, laatste: null };
  const { bekend, ...laatste } = row;
  return { bekend, laatste };
}
