import type { Woonplaats } from '#lib/jongeren/gemeenten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Where the BRP says this person lives now, and since when. */
export async function readWoonplaats(toegang: Toegang, jongereId: string): Promise<Woonplaats | undefined> {
  const [row] = await toegang.sql<Woonplaats>(
    `select w.gemeente_code as gemeente, g.naam, w.van as op from woonperiode w left join gemeente g on g.code = w.gemeente_code
      where w.bureau_id = $1 and w.jongere_id = $2 and w.soort = 'brp' and w.van <= $3 and w.gemeente_code is not null
        and (w.tot is null or w.tot >= $3)
      order by w.van desc limit 1`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return row;
}

export async function readGemeentenaam(toegang: Toegang, code: string): Promise<string | null> {
  const [row] = await toegang.sql<{ naam: string }>('select naam from gemeente where code = $1', [code]);
  return row?.naam ?? null;
}

/** Adds a gemeente that was not known; a known one keeps its name. */
export async function addGemeente(toegang: Toegang, code: string, naam: string): Promise<void> {
  await toegang.sql('select gemeente_bekendmaken($1, $2)', [code, naam]);
}

/** Gemeenten of today for which this bureau does not work, by name. */
export async function listGemeentenElders(toegang: Toegang): Promise<{ code: string; naam: string }[]> {
  return toegang.sql<{ code: string; naam: string }>(
    `select g.code, g.naam from gemeente g
      where coalesce(g.geldig_tot, 'infinity') >= $2 and not exists (
        select from bureau_gemeente b where b.bureau_id = $1 and b.gemeente_code = g.code and b.tot is null)
      order by g.naam limit 500`,
    [toegang.bureauId, toegang.vandaag],
  );
}
