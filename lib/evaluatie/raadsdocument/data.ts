import type { Verslag } from '#lib/platform/verslag/model.ts';
import type { Publicatiestatus } from '#lib/publicaties/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Lezer, Raadsdocument, Raadsdocumentregel } from './model.ts';

const REGEL = `d.id, d.lezer, l.naam as "gemaaktDoor", d.gemaakt_door as "gemaaktDoorId", d.gemaakt_op as "gemaaktOp", d.uitgave, d.status, d.toelichting,
  c.naam as "gecontroleerdDoor", d.gepubliceerd_op as "gepubliceerdOp"`;
const VAN = `evaluatie_document d left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = d.gemaakt_door
  left join lidmaatschap c on c.bureau_id = $1 and c.gebruiker_id = d.gecontroleerd_door`;

/** With an edition number it begins as a concept that goes out by four eyes. */
export async function insertDocument(
  toegang: Toegang,
  evaluatieId: string,
  { lezer, verslag, uitgave }: { lezer: Lezer; verslag: Verslag; uitgave: Nieuw | null },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into evaluatie_document (bureau_id, evaluatie_id, lezer, verslag, gemaakt_door, gemaakt_op, uitgave, status, hash, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      ...[toegang.bureauId, evaluatieId, lezer, JSON.stringify(verslag), toegang.gebruikerId, toegang.nu],
      ...(uitgave
        ? [uitgave.uitgave, 'concept', uitgave.hash, uitgave.toelichting]
        : [null, null, null, null]),
    ],
  );
  if (!row) throw new Error('het document is niet bewaard');
  return row.id;
}

type Nieuw = { readonly uitgave: number; readonly hash: Buffer; readonly toelichting: string | null };

/** The newest first. */
export async function listDocumenten(toegang: Toegang, evaluatieId: string): Promise<Raadsdocumentregel[]> {
  return toegang.sql<Raadsdocumentregel>(
    `select ${REGEL} from ${VAN} where d.bureau_id = $1 and d.evaluatie_id = $2 order by d.gemaakt_op desc, d.id limit 100`,
    [toegang.bureauId, evaluatieId],
  );
}

export async function findDocument(
  toegang: Toegang,
  evaluatieId: string,
  id: string,
): Promise<Raadsdocument | undefined> {
  const [row] = await toegang.sql<Raadsdocument>(
    `select ${REGEL}, d.evaluatie_id as "evaluatieId", d.verslag from ${VAN} where d.bureau_id = $1 and d.evaluatie_id = $2 and d.id = $3`,
    [toegang.bureauId, evaluatieId, id],
  );
  return row;
}

/** False when someone was first. */
export async function moveDocument(
  toegang: Toegang,
  document: { readonly id: string; readonly status: Publicatiestatus },
  naar: Publicatiestatus,
  toelichting: string | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update evaluatie_document set status = $4, toelichting = coalesce($7, toelichting),
            gecontroleerd_door = case when $4 = 'gepubliceerd' then $5::uuid else gecontroleerd_door end,
            gepubliceerd_op = case when $4 = 'gepubliceerd' then $6::timestamptz else gepubliceerd_op end
      where bureau_id = $1 and id = $2 and status = $3 returning id`,
    [toegang.bureauId, document.id, document.status, naar, toegang.gebruikerId, toegang.nu, toelichting],
  );
  return rows.length > 0;
}

export async function deleteConcept(toegang: Toegang, evaluatieId: string, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `delete from evaluatie_document where bureau_id = $1 and evaluatie_id = $2 and id = $3 and status = 'concept' returning id`,
    [toegang.bureauId, evaluatieId, id],
  );
  return rows.length > 0;
}
