import type { Toegang } from '#lib/toegang/model.ts';

/** Which document the evidence is; null unlinks it, the document itself stays on file. */
export async function saveBewijsdocument(
  toegang: Toegang,
  zaakId: string,
  code: string,
  documentId: string | null,
): Promise<void> {
  await toegang.sql(
    `update vrijstellingstuk set document_id = $4 where bureau_id = $1 and zaak_id = $2 and soort = 'bewijs' and code = $3`,
    [toegang.bureauId, zaakId, code, documentId],
  );
}
