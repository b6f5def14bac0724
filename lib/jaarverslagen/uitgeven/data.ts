import type { Toegang } from '#lib/toegang/model.ts';
import type { OpenbareInhoud } from './model.ts';

export type Uitgegeven = {
  readonly id: string;
  readonly editieId: string;
  readonly openbaar: OpenbareInhoud;
  readonly hash: string;
  readonly ingetrokken: boolean;
  readonly reden: string | null;
  readonly gepubliceerdDoorNaam: string | null;
  readonly gepubliceerdOp: Date;
};

/** What went out of this edition; undefined: nothing did. */
export async function findUitgegeven(toegang: Toegang, editieId: string): Promise<Uitgegeven | undefined> {
  const [row] = await toegang.sql<Uitgegeven>(
    `select u.id, u.editie_id as "editieId", u.openbaar, encode(u.hash, 'hex') as hash, u.status = 'ingetrokken' as ingetrokken, u.reden,
            l.naam as "gepubliceerdDoorNaam", u.gepubliceerd_op as "gepubliceerdOp"
       from openbaar_verslag u left join lidmaatschap l on l.bureau_id = u.bureau_id and l.gebruiker_id = u.gepubliceerd_door
      where u.bureau_id = $1 and u.editie_id = $2`,
    [toegang.bureauId, editieId],
  );
  return row;
}

/** Undefined: a colleague was ahead. */
export async function insertUitgegeven(
  toegang: Toegang,
  editieId: string,
  openbaar: OpenbareInhoud,
  hash: Buffer,
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into openbaar_verslag (bureau_id, editie_id, status, openbaar, hash, gepubliceerd_door, gepubliceerd_op)
     values ($1, $2, 'gepubliceerd', $3, $4, $5, $6) on conflict (bureau_id, editie_id) do nothing returning id`,
    [toegang.bureauId, editieId, JSON.stringify(openbaar), hash, toegang.gebruikerId, toegang.nu],
  );
  return row?.id;
}

export async function withdrawUitgegeven(
  toegang: Toegang,
  editieId: string,
  reden: string,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update openbaar_verslag set status = 'ingetrokken', reden = $3
      where bureau_id = $1 and editie_id = $2 and status = 'gepubliceerd' returning id`,
    [toegang.bureauId, editieId, reden],
  );
  return rows.length === 1;
}
