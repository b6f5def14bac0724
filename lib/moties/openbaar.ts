import type { GepubliceerdeMotie } from '#lib/moties/uitgaven/model.ts';
import { pool, sqlOn } from '#lib/platform/db.ts';
import { motieadresSchema } from './uitgaven/schema.ts';

/**
 * What the public reads of promises: published editions only, over a database role that can reach one view and no person, as for
 * published figures.
 */
const KOLOMMEN = `motie_id as "motieId", uitgave, openbaar, hash, toelichting, status = 'ingetrokken' as ingetrokken,
  gepubliceerd_op as "gepubliceerdOp", bureau_code as "bureauCode", bureau_naam as "bureauNaam", demo`;

/** The newest valid edition of each promise, of one bureau or of all. */
export async function listOpenbareMoties(bureauCode?: string): Promise<GepubliceerdeMotie[]> {
  return sqlOn(pool('readonly'))<GepubliceerdeMotie>(
    `select * from (select distinct on (motie_id) ${KOLOMMEN} from openbare_motie
       where status = 'gepubliceerd' and ($1::text is null or bureau_code = $1) order by motie_id, uitgave desc) as m
      order by "bureauNaam", openbaar->'kop'->>'vastgesteldOp' desc`,
    [bureauCode ?? null],
  );
}

/** Every edition of one promise that is or was public, the newest first; one that was withdrawn with its reason. */
export async function listOpenbareUitgaven(
  bureauCode: string,
  motieId: string,
): Promise<GepubliceerdeMotie[]> {
  if (!motieadresSchema.safeParse({ bureauCode, motieId }).success) return [];
  return sqlOn(pool('readonly'))<GepubliceerdeMotie>(
    `select ${KOLOMMEN} from openbare_motie where bureau_code = $1 and motie_id = $2 order by uitgave desc`,
    [bureauCode, motieId],
  );
}
