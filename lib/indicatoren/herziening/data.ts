import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Dimensies, Indicator } from '../model.ts';
import type { Jaarvraag } from '../rules.ts';

/** The choice of the bureau; null when it made none. */
export async function readAfsluiting(toegang: Toegang): Promise<number | null> {
  const [row] = await toegang.sql<{ dagen: string | null }>(`select keuze('cijfers_afsluiting') as dagen`);
  return row?.dagen ? Number(row.dagen) : null;
}

export type LatereRij = {
  readonly verandering: 'erbij' | 'eraf';
  readonly jongereId: string | null;
  readonly onderwerpId: string;
  readonly dimensies: Dimensies;
  readonly geregistreerdOp: Datum | null;
  readonly voornamen: string | null;
  readonly voorvoegsel: string | null;
  readonly geslachtsnaam: string | null;
  readonly roepnaam: string | null;
};

/**
 * Cases that count now and not as known at the closing, or the other way round: the statement of the figure, asked at both moments. With
 * each the first registration after the closing about its subject.
 */
export async function listLatereZaken(
  toegang: Toegang,
  indicator: Indicator,
  jaar: Jaarvraag,
  sluiting: Date,
  hoogstens: number,
): Promise<LatereRij[]> {
  const paren = indicator.dimensies.map(({ code }) => `'${code}', "${code}"`).join(', ');
  const zaken = (moment: string) =>
    `select jongere_id, onderwerp_id, telt, jsonb_build_object(${paren}) as dimensies from (${indicator.zaken.replaceAll('$5', moment)}) as geteld`;
  return toegang.sql<LatereRij>(
    `with nu as materialized (${zaken('$5')}), toen as materialized (${zaken('$6')}),
       anders as (select 'erbij' as verandering, e.* from (select * from nu except all select * from toen) e
                  union all select 'eraf', e.* from (select * from toen except all select * from nu) e)
     select a.verandering, a.jongere_id as "jongereId", a.onderwerp_id as "onderwerpId", a.dimensies,
            j.voornamen, j.voorvoegsel, j.geslachtsnaam, j.roepnaam,
            (select (min(case when g.geregistreerd_op > $6 then g.geregistreerd_op else g.vervallen_op end) at time zone 'Europe/Amsterdam')::date
               from gebeurtenis g where g.bureau_id = $1 and g.onderwerp_id = a.onderwerp_id
                and (g.geregistreerd_op > $6 or g.vervallen_op > $6)) as "geregistreerdOp"
       from anders a left join jongere j on j.bureau_id = $1 and j.id = a.jongere_id
      order by coalesce(j.naam_sorteer, ''), a.onderwerp_id, a.verandering limit $7`,
    [
      ...[toegang.bureauId, [jaar.van], [jaar.tot], [jaar.peildatum]],
      ...['infinity', sluiting.toISOString(), hoogstens],
    ],
  );
}
