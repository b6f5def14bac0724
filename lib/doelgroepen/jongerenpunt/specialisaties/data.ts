import type { Kenner } from '#lib/doelgroepen/jongerenpunt/specialisaties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const COACHES = ['doorstroomcoach', 'jongerenconsulent'];

/** Coaches of today, with their specialisations, their open questions, and whether this young person is with them already. */
export async function listKenners(toegang: Toegang, jongereId: string): Promise<Kenner[]> {
  return toegang.sql<Kenner>(
    `select l.gebruiker_id as id, l.naam, coalesce(s.codes, '{}') as specialisaties,
            (select count(*)::int from werkproces w where w.bureau_id = $1 and w.eigenaar_id = l.gebruiker_id
                and w.soort = 'jongerenpunt' and w.status <> 'gesloten') as open,
            exists (select from werkproces w where w.bureau_id = $1 and w.jongere_id = $2 and w.eigenaar_id = l.gebruiker_id
                       and w.status <> 'gesloten') as kent
       from lidmaatschap l
       left join medewerkerspecialisatie s on s.bureau_id = $1 and s.gebruiker_id = l.gebruiker_id
      where l.bureau_id = $1 and l.rollen && $3 and $4 between l.van and coalesce(l.tot, 'infinity') order by l.naam`,
    [toegang.bureauId, jongereId, COACHES, toegang.vandaag],
  );
}

export async function readCodes(toegang: Toegang, gebruikerId: string): Promise<readonly string[]> {
  const [row] = await toegang.sql<{ codes: string[] }>(
    'select codes from medewerkerspecialisatie where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, gebruikerId],
  );
  return row?.codes ?? [];
}

/** False for somebody who does not work here. */
export async function saveCodes(
  toegang: Toegang,
  gebruikerId: string,
  codes: readonly string[],
): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into medewerkerspecialisatie (bureau_id, gebruiker_id, codes)
     select $1, gebruiker_id, $3 from lidmaatschap where bureau_id = $1 and gebruiker_id = $2
     on conflict (bureau_id, gebruiker_id) do update set codes = excluded.codes returning gebruiker_id`,
    [toegang.bureauId, gebruikerId, codes],
  );
  return rows.length > 0;
}
