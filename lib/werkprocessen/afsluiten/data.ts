import type { Inschrijvingsstand } from '#lib/werkprocessen/afsluiten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

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
