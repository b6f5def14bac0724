import type { Toegang } from '#lib/toegang/model.ts';
import type { Zorgmelding } from './model.ts';

const KOLOMMEN = `id, versie, jongere_id as "jongereId", werkproces_id as "werkprocesId", aan, gedaan_op as "gedaanOp", uitkomst,
  uitkomst_op as "uitkomstOp", ingetrokken_op as "ingetrokkenOp", intrekreden`;

export async function listZorgmeldingen(toegang: Toegang, jongereId: string): Promise<Zorgmelding[]> {
  return toegang.sql<Zorgmelding>(
    `select ${KOLOMMEN} from zorgmelding where bureau_id = $1 and jongere_id = $2 order by gedaan_op desc, id`,
    [toegang.bureauId, jongereId],
  );
}

export async function findZorgmelding(toegang: Toegang, id: string): Promise<Zorgmelding | undefined> {
  const [row] = await toegang.sql<Zorgmelding>(
    `select ${KOLOMMEN} from zorgmelding where bureau_id = $1 and id = $2 for update`,
    [toegang.bureauId, id],
  );
  return row;
}

export async function insertZorgmelding(
  toegang: Toegang,
  nieuw: Pick<Zorgmelding, 'jongereId' | 'werkprocesId' | 'aan' | 'gedaanOp'> & { gemeente: string | null },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into zorgmelding (bureau_id, jongere_id, werkproces_id, gemeente_code, aan, gedaan_op, gebruiker_id)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      toegang.bureauId,
      nieuw.jongereId,
      nieuw.werkprocesId,
      nieuw.gemeente,
      nieuw.aan,
      nieuw.gedaanOp,
      toegang.gebruikerId,
    ],
  );
  if (!row) throw new Error('de zorgmelding is niet bewaard');
  return row.id;
}

/** False when a colleague was ahead. */
export async function saveIntrekking(
  toegang: Toegang,
  id: string,
  versie: number,
  reden: string,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update zorgmelding set ingetrokken_op = $4, intrekreden = $5, versie = versie + 1
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, toegang.vandaag, reden],
  );
  return rows.length === 1;
}

/** False when a colleague was ahead. */
export async function saveZorguitkomst(
  toegang: Toegang,
  id: string,
  versie: number,
  { uitkomst, uitkomstOp }: Pick<Zorgmelding, 'uitkomst' | 'uitkomstOp'>,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update zorgmelding set uitkomst = $4, uitkomst_op = $5, versie = versie + 1 where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, uitkomst, uitkomstOp],
  );
  return rows.length === 1;
}
