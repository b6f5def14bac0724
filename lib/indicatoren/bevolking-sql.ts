import { JAAR } from './sql.ts';

/**
 * Who lived in a gemeente of the bureau on the peildatum of each year, by the BRP as it was known at the moment asked (`inwoner`); a
 * move or death that became known only later is left out when an earlier moment is asked.
 */
export const INWONER = `${JAAR}, later as materialized (
      select jongere_id, soort, datum from gebeurtenis
       where bureau_id = $1 and soort in ('Verhuisd', 'Overleden') and $5::timestamptz < 'infinity'
       group by jongere_id, soort, datum having min(geregistreerd_op) > $5::timestamptz),
    bekend as materialized (
      select w.jongere_id, w.gemeente_code, w.van,
             case when not exists (select 1 from later l where l.jongere_id = w.jongere_id and l.soort = 'Verhuisd' and l.datum = w.tot + 1)
                  then w.tot end as tot
        from woonperiode w
       where w.bureau_id = $1 and w.soort = 'brp'
         and not exists (select 1 from later l where l.jongere_id = w.jongere_id and l.soort = 'Verhuisd' and l.datum = w.van)),
    woon as (
      select distinct on (jaar.jaar, b.jongere_id) jaar.jaar, jaar.peildatum as dag, b.jongere_id, b.gemeente_code
        from jaar join bekend b on b.van <= jaar.peildatum and (b.tot is null or b.tot >= jaar.peildatum)
       order by jaar.jaar, b.jongere_id, b.van desc),
    inwoner as (
      select woon.jaar, woon.dag, woon.jongere_id, woon.gemeente_code as gemeente
        from woon join bureau_gemeente g on g.bureau_id = $1 and g.gemeente_code = woon.gemeente_code
         and g.van <= woon.dag and (g.tot is null or g.tot >= woon.dag))`;

/** A jongere `j` was alive on the day, as far as was known. */
export function leefde(dag: string): string {
  return `(j.overleden_op is null or j.overleden_op > ${dag}
              or exists (select 1 from later l where l.jongere_id = j.id and l.soort = 'Overleden'))`;
}

/** A delivery of the BRP is in, and the day is not before it. */
export const BRP_GELEVERD = `exists (select 1 from importtaak i where i.bureau_id = $1 and i.soort = 'brp' and not i.proef and i.status = 'klaar'
             and i.klaar_op <= $5::timestamptz
             and jaar.peildatum >= coalesce(keuze('bevolking_vanaf')::date, (i.klaar_op at time zone 'Europe/Amsterdam')::date))`;
