import type { School } from '#lib/scholen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const KOLOMMEN = `id, naam, brin, vestiging, plaats, gemeente_code as gemeente, sector, email, telefoon`;
const MEESTE = 500; // a bureau knows a few hundred schools; a choice list longer than this is no help

/** Schools of the bureau by name. */
export async function listScholen(toegang: Toegang): Promise<School[]> {
  return toegang.sql<School>(
    `select ${KOLOMMEN} from school where bureau_id = $1 order by naam, brin, vestiging limit ${MEESTE}`,
    [toegang.bureauId],
  );
}

export async function findSchool(toegang: Toegang, id: string): Promise<School | undefined> {
  const [row] = await toegang.sql<School>(`select ${KOLOMMEN} from school where bureau_id = $1 and id = $2`, [
    toegang.bureauId,
    id,
  ]);
  return row;
}

/** By BRIN and vestiging; a four-character code without vestiging is the main one. */
export async function findSchoolByBrin(
  toegang: Toegang,
  brin: string,
  vestiging = '00',
): Promise<School | undefined> {
  const [row] = await toegang.sql<School>(
    `select ${KOLOMMEN} from school where bureau_id = $1 and brin = $2 and vestiging = $3`,
    [toegang.bureauId, brin, vestiging],
  );
  return row;
}
