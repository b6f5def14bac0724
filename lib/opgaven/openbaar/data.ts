import type { Verslag } from '#lib/platform/verslag/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Openbareopgave = {
  readonly verslag: Verslag;
  readonly hash: string;
  readonly door: string | null;
  readonly op: Date;
};

export async function findOpenbaar(toegang: Toegang, kopieId: string): Promise<Openbareopgave | undefined> {
  const [row] = await toegang.sql<Openbareopgave>(
    `select o.verslag, encode(o.hash, 'hex') as hash, l.naam as door, o.uitgegeven_op as op
       from opgave_openbaar o left join lidmaatschap l on l.bureau_id = o.bureau_id and l.gebruiker_id = o.uitgegeven_door
      where o.bureau_id = $1 and o.kopie_id = $2`,
    [toegang.bureauId, kopieId],
  );
  return row;
}

/** False: a colleague was ahead. */
export async function insertOpenbaar(
  toegang: Toegang,
  kopieId: string,
  verslag: Verslag,
  hash: Buffer,
): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into opgave_openbaar (bureau_id, kopie_id, verslag, hash, uitgegeven_door, uitgegeven_op) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning kopie_id`,
    [toegang.bureauId, kopieId, JSON.stringify(verslag), hash, toegang.gebruikerId, toegang.nu],
  );
  return rows.length === 1;
}
