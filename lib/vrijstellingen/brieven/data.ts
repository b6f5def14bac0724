import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Vrijstelling } from '#lib/vrijstellingen/model.ts';

export async function findVrijstelling(
  toegang: Toegang,
  id: string,
): Promise<
  (Vrijstelling & { jongereId: string; permanent: boolean; kennisgevingOp: Datum | null }) | undefined
> {
  const [row] = await toegang.sql<
    Vrijstelling & { jongereId: string; permanent: boolean; kennisgevingOp: Datum | null }
  >(
    `select id, jongere_id as "jongereId", grond, van, tot, permanent, kennisgeving_op as "kennisgevingOp" from vrijstelling
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}
