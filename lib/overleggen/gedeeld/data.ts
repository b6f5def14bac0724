import type { Gedeeldmoment } from '#lib/overleggen/gedeeld/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Everything that was ever told of this young person in an overleg, the last first. */
export async function listMomenten(
  toegang: Toegang,
  jongereId: string,
): Promise<Omit<Gedeeldmoment, 'gasten'>[]> {
  return toegang.sql<Omit<Gedeeldmoment, 'gasten'>>(
    `select d.id, d.agendapunt_id as "agendapuntId", coalesce(o.naam, a.overleg) as overleg, d.grondslag, d.delen, d.aan,
            d.gedeeld_op as "gedeeldOp", d.gestopt_op as "gestoptOp", l.naam as door
       from deling d join agendapunt a on a.bureau_id = $1 and a.id = d.agendapunt_id
       left join overleg o on o.bureau_id = $1 and o.id = a.overleg_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = d.gedeeld_door
      where d.bureau_id = $1 and d.jongere_id = $2 order by d.gedeeld_op desc`,
    [toegang.bureauId, jongereId],
  );
}
