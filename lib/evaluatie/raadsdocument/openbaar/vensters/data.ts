import type { Toegang } from '#lib/toegang/model.ts';
import type { StaandVenster, Venster } from './model.ts';

/** Windows that stand: of an evaluation with a document for everybody; of documents that know a status, one that was not withdrawn. */
export async function listVensters(toegang: Toegang): Promise<StaandVenster[]> {
  return toegang.sql<StaandVenster>(
    `select v.cijfer, v.van, v.tot, v.veranderd_op as "veranderdOp", e.titel as evaluatie
       from evaluatie_venster v join evaluatie e on e.bureau_id = v.bureau_id and e.id = v.evaluatie_id
      where v.bureau_id = $1 and exists (select 1 from evaluatie_document d where d.bureau_id = v.bureau_id
            and d.evaluatie_id = v.evaluatie_id and d.lezer = 'openbaar' and d.status is distinct from 'ingetrokken')`,
    [toegang.bureauId],
  );
}

export async function saveVensters(
  toegang: Toegang,
  evaluatieId: string,
  vensters: readonly Venster[],
): Promise<void> {
  for (const { cijfer, van, tot, veranderdOp } of vensters)
    await toegang.sql(
      `insert into evaluatie_venster (bureau_id, cijfer, evaluatie_id, van, tot, veranderd_op, gezet_op) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (bureau_id, cijfer) do update set evaluatie_id = excluded.evaluatie_id, van = excluded.van, tot = excluded.tot,
              veranderd_op = excluded.veranderd_op, gezet_op = excluded.gezet_op`,
      [toegang.bureauId, cijfer, evaluatieId, van, tot, veranderdOp, toegang.nu],
    );
}
