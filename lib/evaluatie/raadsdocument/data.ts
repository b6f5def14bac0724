import type { Verslag } from '#lib/platform/verslag/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Lezer, Raadsdocument, Raadsdocumentregel } from './model.ts';

const REGEL = `d.id, d.lezer, l.naam as "gemaaktDoor", d.gemaakt_op as "gemaaktOp"`;
const VAN = `evaluatie_document d left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = d.gemaakt_door`;

export async function insertDocument(
  toegang: Toegang,
  evaluatieId: string,
  lezer: Lezer,
  verslag: Verslag,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into evaluatie_document (bureau_id, evaluatie_id, lezer, verslag, gemaakt_door, gemaakt_op)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [toegang.bureauId, evaluatieId, lezer, JSON.stringify(verslag), toegang.gebruikerId, toegang.nu],
  );
  if (!row) throw new Error('het document is niet bewaard');
  return row.id;
}

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
