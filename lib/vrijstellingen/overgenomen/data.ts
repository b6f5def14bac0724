import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Vrijstelling } from '#lib/vrijstellingen/model.ts';

export type Overgenomen = Vrijstelling & { readonly jongereId: string };

/** A vrijstelling that came along from elsewhere; one with a case is changed in that case. Held until the end of the transaction. */
export async function findOvergenomen(toegang: Toegang, id: string): Promise<Overgenomen | undefined> {
  const [row] = await toegang.sql<Overgenomen>(
    `select v.id, v.jongere_id as "jongereId", v.grond, v.van, v.tot from vrijstelling v where v.bureau_id = $1 and v.id = $2
        and not exists (select from vrijstellingzaak z where z.bureau_id = $1 and z.vrijstelling_id = v.id) for update`,
    [toegang.bureauId, id],
  );
  return row;
}

/** The last day before it was ended early, from the fact that lapsed then; undefined when it never was. */
export async function findEerderEinde(
  toegang: Toegang,
  id: string,
): Promise<{ tot: Datum | null } | undefined> {
  const [row] = await toegang.sql<{ tot: Datum | null }>(
    `select (v.gegevens->>'tot')::date as tot from gebeurtenis v
      where v.bureau_id = $1 and v.onderwerp_id = $2 and v.soort = 'VrijstellingVastgelegd' and v.vervallen_op is not null
        and exists (select from gebeurtenis e where e.bureau_id = $1 and e.onderwerp_id = $2 and e.soort = 'VrijstellingBeeindigd'
                     and e.vervallen_op is null)
      order by v.vervallen_op desc, v.id desc limit 1`,
    [toegang.bureauId, id],
  );
  return row;
}
