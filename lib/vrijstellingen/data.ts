import type { Vrijstelling } from '#lib/vrijstellingen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Held until the end of the transaction, so that two colleagues cannot note the same one. */
export async function listVrijstellingen(toegang: Toegang, jongereId: string): Promise<Vrijstelling[]> {
  await toegang.sql('select 1 from jongere where bureau_id = $1 and id = $2 for update', [
    toegang.bureauId,
    jongereId,
  ]);
  return toegang.sql<Vrijstelling>(
    'select id, grond, van, tot from vrijstelling where bureau_id = $1 and jongere_id = $2 order by van, id',
    [toegang.bureauId, jongereId],
  );
}

export async function insertVrijstelling(
  toegang: Toegang,
  jongereId: string,
  nieuw: Omit<Vrijstelling, 'id'>,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    'insert into vrijstelling (bureau_id, jongere_id, grond, van, tot) values ($1, $2, $3, $4, $5) returning id',
    [toegang.bureauId, jongereId, nieuw.grond, nieuw.van, nieuw.tot],
  );
  if (!row) throw new Error('de vrijstelling is niet bewaard');
  return row.id;
}
