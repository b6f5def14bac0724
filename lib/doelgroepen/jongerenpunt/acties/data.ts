import type { Toegang } from '#lib/toegang/model.ts';
import type { Actie } from '#lib/doelgroepen/jongerenpunt/model.ts';
import type { Actieregel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';

export async function insertActie(toegang: Toegang, actie: Omit<Actie, 'id'>): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into preventieve_actie (bureau_id, jongere_id, soort, datum, woonplaats, gemeente_code, gebruiker_id, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      toegang.bureauId,
      actie.jongereId,
      actie.soort,
      actie.datum,
      actie.woonplaats,
      actie.gemeente,
      toegang.gebruikerId,
      actie.toelichting,
    ],
  );
  if (!row) throw new Error('de actie is niet bewaard');
  return row.id;
}

export async function findActie(
  toegang: Toegang,
  id: string,
): Promise<{ jongereId: string | null; gebruikerId: string | null } | undefined> {
  const [row] = await toegang.sql<{ jongereId: string | null; gebruikerId: string | null }>(
    `select jongere_id as "jongereId", gebruiker_id as "gebruikerId" from preventieve_actie
      where bureau_id = $1 and id = $2 and vervallen_op is null for update`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function lapseActie(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(`update preventieve_actie set vervallen_op = $3 where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
    toegang.nu,
  ]);
}

/** What was done for this young person, the newest first. */
export async function listActies(toegang: Toegang, jongereId: string): Promise<Actieregel[]> {
  return toegang.sql<Actieregel>(
    `select a.id, a.soort, a.datum, a.toelichting, l.naam as wie, a.gebruiker_id = $3 as eigen
       from preventieve_actie a left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = a.gebruiker_id
      where a.bureau_id = $1 and a.jongere_id = $2 and a.vervallen_op is null order by a.datum desc, a.id limit 100`,
    [toegang.bureauId, jongereId, toegang.gebruikerId],
  );
}
