import type { Toegang } from '#lib/toegang/model.ts';
import type { Controle } from '../model.ts';

type Nieuw = Pick<Controle, 'vergeleken' | 'overgeslagen' | 'verschillen'>;

export async function insertControle(toegang: Toegang, nieuw: Nieuw): Promise<void> {
  await toegang.sql(
    `insert into cijfercontrole (bureau_id, begonnen_op, klaar_op, vergeleken, overgeslagen, verschillen)
     values ($1, $2, $2::timestamptz + (clock_timestamp() - now()), $3, $4, $5)`,
    [
      ...[toegang.bureauId, toegang.nu, nieuw.vergeleken, nieuw.overgeslagen],
      JSON.stringify(nieuw.verschillen),
    ],
  );
}

/** The newest first. */
export async function listControles(toegang: Toegang, aantal: number): Promise<Controle[]> {
  return toegang.sql<Controle>(
    `select id, begonnen_op as "begonnenOp", klaar_op as "klaarOp", vergeleken, overgeslagen, verschillen
       from cijfercontrole where bureau_id = $1 order by klaar_op desc, id limit $2`,
    [toegang.bureauId, aantal],
  );
}
