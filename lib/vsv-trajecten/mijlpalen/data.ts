import type { Toegang } from '#lib/toegang/model.ts';
import type { Contactdag } from '#lib/vsv-trajecten/mijlpalen/model.ts';

/** Open work of these kinds, of these young persons. */
export async function listOpenTrajecten(
  toegang: Toegang,
  jongereIds: readonly string[],
  soorten: readonly string[],
): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `select id from werkproces
      where bureau_id = $1 and jongere_id = any($2::uuid[]) and status <> 'gesloten' and soort = any($3) order by id`,
    [toegang.bureauId, jongereIds, soorten],
  );
  return rows.map(({ id }) => id);
}

/** Contact for this work, or for none in particular since it began, with the young person or a parent. */
export async function listContactdagen(toegang: Toegang, werkprocesId: string): Promise<Contactdag[]> {
  return toegang.sql<Contactdag>(
    `select c.datum as op, c.bereikt from werkproces w
       join contactmoment c on c.bureau_id = $1 and c.jongere_id = w.jongere_id
        and (c.werkproces_id = w.id or (c.werkproces_id is null and c.datum >= w.gestart_op))
      where w.bureau_id = $1 and w.id = $2 and c.vervallen_op is null and c.met in ('jongere', 'ouder') order by c.datum`,
    [toegang.bureauId, werkprocesId],
  );
}
