import { pool, sqlOn } from '#lib/platform/db.ts';
import type { OpenbareEditie } from './uitgeven/model.ts';

/**
 * What the public reads of jaarverslagen: only what went out, over a database role that can reach one view and no person, as for published
 * figures.
 */
const KOLOMMEN = `id, schooljaar, uitgave, openbaar, hash, status = 'ingetrokken' as ingetrokken, reden, gepubliceerd_op as "gepubliceerdOp",
  bureau_code as "bureauCode", bureau_naam as "bureauNaam", demo, pdf`;

/** Of a bureau, or of all, the newest valid edition of each school year; newest year first. */
export async function listOpenbareEdities(bureauCode?: string): Promise<OpenbareEditie[]> {
  return sqlOn(pool('readonly'))<OpenbareEditie>(
    `select distinct on (schooljaar, bureau_code) ${KOLOMMEN} from openbaar_jaarverslag
      where ($1::text is null or bureau_code = $1) and status = 'gepubliceerd' order by schooljaar desc, bureau_code, uitgave desc`,
    [bureauCode ?? null],
  );
}

/** Is there one that anybody may read? */
export async function hasOpenbareEditie(bureauCode: string): Promise<boolean> {
  const rows = await sqlOn(pool('readonly'))(
    `select 1 from openbaar_jaarverslag where bureau_code = $1 and status = 'gepubliceerd' limit 1`,
    [bureauCode],
  );
  return rows.length > 0;
}

/** One edition that is or was public; one that was withdrawn with its reason. */
export async function readOpenbareEditie(id: string): Promise<OpenbareEditie | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [row] = await sqlOn(pool('readonly'))<OpenbareEditie>(
    `select ${KOLOMMEN} from openbaar_jaarverslag where id = $1`,
    [id],
  );
  return row;
}
