import type { Toegang } from '#lib/toegang/model.ts';

/** Decisions that are not known yet, and those that a letter of Baken made known (`briefId`). */
export async function listTeVolgen(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<{ id: string; briefId: string | null }[]> {
  return toegang.sql<{ id: string; briefId: string | null }>(
    `select id, bekend_brief_id as "briefId" from vrijstellingzaak where bureau_id = $1 and jongere_id = any($2)
        and besloten_op is not null and (bekendgemaakt_op is null or bekend_brief_id is not null) order by id`,
    [toegang.bureauId, jongereIds],
  );
}
