import type { Toegang } from '#lib/toegang/model.ts';

/** The same of decisions: not made known yet, or made known by a letter of Baken. Also after the end, for the letter can prove not sent. */
export async function listBesluitenTeVolgen(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<{ id: string; briefId: string | null }[]> {
  return toegang.sql<{ id: string; briefId: string | null }>(
    `select id, beschikking_brief_id as "briefId" from dwangsom where bureau_id = $1 and jongere_id = any($2)
        and beschikking_op is not null and (beschikking_verstuurd_op is null or beschikking_brief_id is not null) order by id`,
    [toegang.bureauId, jongereIds],
  );
}

/** Intentions that did not leave yet, and those that a letter of Baken took along (`briefId`), as long as nothing was decided. */
export async function listTeVolgen(
  toegang: Toegang,
  jongereIds: readonly string[],
): Promise<{ id: string; briefId: string | null }[]> {
  return toegang.sql<{ id: string; briefId: string | null }>(
    `select id, voornemen_brief_id as "briefId" from dwangsom where bureau_id = $1 and jongere_id = any($2) and staat = 'VOORNEMEN'
        and (voornemen_verstuurd_op is null or voornemen_brief_id is not null) order by id`,
    [toegang.bureauId, jongereIds],
  );
}
