import type { Toegang } from '#lib/toegang/model.ts';
import type { StaandVenster, Venster } from './model.ts';

/** The windows of every document for everybody, also of what was withdrawn: a reader may have kept it. What was thrown away never went out. */
export async function listVensters(toegang: Toegang): Promise<StaandVenster[]> {
  return toegang.sql<StaandVenster>(
    `select v.cijfer, v.van, v.tot, v.veranderd_op as "veranderdOp", e.titel as evaluatie
       from evaluatie_venster v
       join evaluatie_document d on d.bureau_id = v.bureau_id and d.id = v.document_id
       join evaluatie e on e.bureau_id = d.bureau_id and e.id = d.evaluatie_id
      where v.bureau_id = $1 order by v.gezet_op, v.document_id, v.cijfer`,
    [toegang.bureauId],
  );
}

export async function insertVensters(
  toegang: Toegang,
  documentId: string,
  vensters: readonly Venster[],
): Promise<void> {
  for (const { cijfer, van, tot, veranderdOp } of vensters)
    await toegang.sql(
      `insert into evaluatie_venster (bureau_id, cijfer, document_id, van, tot, veranderd_op, gezet_op) values ($1, $2, $3, $4, $5, $6, $7)`,
      [toegang.bureauId, cijfer, documentId, van, tot, veranderdOp, toegang.nu],
    );
}
