import { openAanbod } from '#lib/overdracht/data.ts';
import type { Overdrachtsdossier } from '#lib/overdracht/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The dossiers of this person that were accepted here, the last one first. */
export async function listOntvangen(toegang: Toegang, jongereId: string): Promise<Overdrachtsdossier[]> {
  const rows = await toegang.sql<{ inhoud: Buffer }>(
    "select inhoud from dossieraanbod where bureau_id = $1 and jongere_id = $2 and status = 'aangenomen' order by afgehandeld_op desc, id",
    [toegang.bureauId, jongereId],
  );
  return rows.map(({ inhoud }) => openAanbod(inhoud, toegang.bureauId));
}
