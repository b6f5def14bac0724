import type { OpenbareMotie, Uitgave } from '#lib/moties/uitgaven/model.ts';
import type { Publicatiestatus } from '#lib/publicaties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `u.id, u.motie_id as "motieId", u.uitgave, u.status, u.openbaar, encode(u.hash, 'hex') as hash, u.toelichting,
  u.gemaakt_door as "gemaaktDoor", m.naam as "gemaaktDoorNaam", u.gemaakt_op as "gemaaktOp", c.naam as "gecontroleerdDoorNaam",
  u.gepubliceerd_op as "gepubliceerdOp"`;
const TABELLEN = `motie_uitgave u
  left join lidmaatschap m on m.bureau_id = u.bureau_id and m.gebruiker_id = u.gemaakt_door
  left join lidmaatschap c on c.bureau_id = u.bureau_id and c.gebruiker_id = u.gecontroleerd_door`;

/** Editions of one motie, the newest first. */
export async function listUitgaven(toegang: Toegang, motieId: string): Promise<Uitgave[]> {
  return toegang.sql<Uitgave>(
    `select ${KOLOMMEN} from ${TABELLEN} where u.bureau_id = $1 and u.motie_id = $2 order by u.uitgave desc limit 50`,
    [toegang.bureauId, motieId],
  );
}

export async function findUitgave(toegang: Toegang, id: string): Promise<Uitgave | undefined> {
  const [row] = await toegang.sql<Uitgave>(
    `select ${KOLOMMEN} from ${TABELLEN} where u.bureau_id = $1 and u.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function insertUitgave(
  toegang: Toegang,
  nieuw: { motieId: string; openbaar: OpenbareMotie; hash: Buffer; toelichting: string | null },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into motie_uitgave (bureau_id, motie_id, uitgave, status, openbaar, hash, toelichting, gemaakt_door, gemaakt_op)
     select $1, $2, coalesce(max(uitgave), 0) + 1, 'concept', $3, $4, $5, $6, $7 from motie_uitgave where bureau_id = $1 and motie_id = $2
     returning id`,
    [
      toegang.bureauId,
      nieuw.motieId,
      JSON.stringify(nieuw.openbaar),
      nieuw.hash,
      nieuw.toelichting,
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
  if (!row) throw new Error('de uitgave is niet bewaard');
  return row.id;
}

/** False when someone was first. */
export async function moveUitgave(
  toegang: Toegang,
  uitgave: { readonly id: string; readonly status: Publicatiestatus },
  naar: Publicatiestatus,
  toelichting: string | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update motie_uitgave set status = $4, toelichting = coalesce($7, toelichting),
            gecontroleerd_door = case when $4 = 'gepubliceerd' then $5::uuid else gecontroleerd_door end,
            gepubliceerd_op = case when $4 = 'gepubliceerd' then $6::timestamptz else gepubliceerd_op end
      where bureau_id = $1 and id = $2 and status = $3 returning id`,
    [toegang.bureauId, uitgave.id, uitgave.status, naar, toegang.gebruikerId, toegang.nu, toelichting],
  );
  return rows.length > 0;
}

export async function deleteUitgave(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `delete from motie_uitgave where bureau_id = $1 and id = $2 and status = 'concept' returning id`,
    [toegang.bureauId, id],
  );
  return rows.length > 0;
}
