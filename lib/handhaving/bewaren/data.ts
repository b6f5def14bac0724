import { addMonths } from '#lib/kalender/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { writeProtocol } from '../protocol/data.ts';
import { BEWAREN } from './rules.ts';

/** Tables of a file that go out of use with it. */
const BIJ_ZAAK = ['halt', 'verhoor', 'proces_verbaal', 'overgang', 'casusoverleg', 'brief'] as const;

/** Takes files of five years and older out of the work. What is kept, is kept to account for (Wpg art. 14). */
export async function removeOude(toegang: Toegang): Promise<number> {
  const grens = addMonths(toegang.vandaag, -BEWAREN.verwijderMaanden);
  const rows = await toegang.sql<{ id: string; werkprocesId: string }>(
    `update wpg.zaak set verwijderd_op = $3, versie = versie + 1 where bureau_id = $1 and begin_op <= $2 and verwijderd_op is null
     returning id, werkproces_id as "werkprocesId"`,
    [toegang.bureauId, grens, toegang.vandaag],
  );
  const ids = rows.map(({ id }) => id);
  for (const tabel of BIJ_ZAAK)
    await toegang.sql(
      `update wpg.${tabel} set verwijderd_op = $3 where bureau_id = $1 and zaak_id = any($2) and verwijderd_op is null`,
      [toegang.bureauId, ids, toegang.vandaag],
    );
  await toegang.sql(
    `update handhaving_aanwezig set tot = coalesce(tot, $3) where bureau_id = $1 and werkproces_id = any($2)`,
    [toegang.bureauId, rows.map(({ werkprocesId }) => werkprocesId), toegang.vandaag],
  );
  for (const id of ids) await writeProtocol(toegang, id, 'bewaren', { reden: 'verwijderd na vijf jaar' });
  return ids.length;
}

/** Destroys files of ten years and older. The protocol keeps that they were there, and that they are gone. */
export async function destroyOude(toegang: Toegang): Promise<number> {
  const grens = addMonths(toegang.vandaag, -BEWAREN.vernietigMaanden);
  const rows = await toegang.sql<{ id: string }>(
    'delete from wpg.zaak where bureau_id = $1 and begin_op <= $2 returning id',
    [toegang.bureauId, grens],
  );
  for (const { id } of rows)
    await writeProtocol(toegang, id, 'bewaren', { reden: 'vernietigd na tien jaar' });
  return rows.length;
}
