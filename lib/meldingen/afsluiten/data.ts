import { recordFacts } from '#lib/logboek/feiten.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Someone stays responsible for a jongere that is still at home when the work is closed. */
export async function keepVerantwoordelijke(
  toegang: Toegang,
  jongereId: string,
  naar: string | null,
): Promise<void> {
  const [row] = await toegang.sql<{ van: string | null }>(
    `update jongere j set verantwoordelijke_id = $3, versie = j.versie + 1
       from (select id, verantwoordelijke_id from jongere where bureau_id = $1 and id = $2 for update) oud
      where j.bureau_id = $1 and j.id = oud.id and oud.verantwoordelijke_id is distinct from $3
      returning oud.verantwoordelijke_id as van`,
    [toegang.bureauId, jongereId, naar],
  );
  if (!row) return;
  await recordFacts(toegang, [
    {
      ...{
        soort: 'VerantwoordelijkeGewijzigd',
        onderwerpSoort: 'jongere',
        onderwerpId: jongereId,
        jongereId,
      },
      ...{ datum: toegang.vandaag, gegevens: { van: row.van, naar } },
    },
  ]);
}
