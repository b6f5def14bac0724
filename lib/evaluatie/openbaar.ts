import { pool, sqlOn } from '#lib/platform/db.ts';
import type { OpenbareEvaluatie } from './raadsdocument/model.ts';

/**
 * What the public reads of evaluations: published documents only, over a database role that can reach one view and no person, as for
 * published figures.
 */
const KOLOMMEN = `id, evaluatie_id as "evaluatieId", uitgave, verslag, hash, toelichting, status = 'ingetrokken' as ingetrokken,
  gepubliceerd_op as "gepubliceerdOp", bureau_code as "bureauCode", bureau_naam as "bureauNaam", demo, pdf`;

/** The newest valid edition of each evaluation, of one bureau or of all. */
export async function listOpenbareEvaluaties(bureauCode?: string): Promise<OpenbareEvaluatie[]> {
  return sqlOn(pool('readonly'))<OpenbareEvaluatie>(
    `select * from (select distinct on (evaluatie_id) ${KOLOMMEN} from openbare_evaluatie
       where status = 'gepubliceerd' and ($1::text is null or bureau_code = $1) order by evaluatie_id, uitgave desc) as e
      order by "gepubliceerdOp" desc, "evaluatieId"`,
    [bureauCode ?? null],
  );
}

/** What counts of one evaluation: its newest valid edition, or else the newest that was withdrawn, with its reason. */
export async function readOpenbareEvaluatie(evaluatieId: string): Promise<OpenbareEvaluatie | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(evaluatieId)) return undefined;
  const [row] = await sqlOn(pool('readonly'))<OpenbareEvaluatie>(
    `select ${KOLOMMEN} from openbare_evaluatie where evaluatie_id = $1 order by status = 'ingetrokken', uitgave desc limit 1`,
    [evaluatieId],
  );
  return row;
}
