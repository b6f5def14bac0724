import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { seal, unseal } from '../zaak/data.ts';
import type { Opsporingsbrief } from './model.ts';

const INHOUD = 'brief.inhoud';
const BESTAND = 'wpg.brief.bestand';
type Inhoud = { aan: string };

export async function insertOpsporingsbrief(
  toegang: Toegang,
  zaakId: string,
  brief: Opsporingsbrief,
  docx: Buffer,
): Promise<void> {
  const { bureauId } = toegang;
  await toegang.sql(
    `insert into wpg.brief (bureau_id, id, zaak_id, sjabloon, kenmerk, gemaakt_op, gemaakt_door, inhoud, bestand)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[bureauId, brief.id, zaakId, brief.sjabloon, brief.kenmerk, brief.gemaaktOp, toegang.gebruikerId],
      seal(bureauId, INHOUD, { aan: brief.aan } satisfies Inhoud),
      encrypt(docx.toString('base64'), bureauId, BESTAND, 'wpg'),
    ],
  );
}

/** The newest first. */
export async function listOpsporingsbrieven(toegang: Toegang, zaakId: string): Promise<Opsporingsbrief[]> {
  const rows = await toegang.sql<Omit<Opsporingsbrief, 'aan'> & { inhoud: Buffer }>(
    `select id, sjabloon, kenmerk, gemaakt_op as "gemaaktOp", inhoud from wpg.brief
      where bureau_id = $1 and zaak_id = $2 order by gemaakt_op desc, id`,
    [toegang.bureauId, zaakId],
  );
  return rows.map(({ inhoud, ...rest }) => ({
    ...rest,
    aan: unseal<Inhoud>(toegang.bureauId, INHOUD, inhoud)?.aan ?? '',
  }));
}

export async function readOpsporingsbestand(
  toegang: Toegang,
  zaakId: string,
  briefId: string,
): Promise<{ kenmerk: string; docx: Buffer } | undefined> {
  const [row] = await toegang.sql<{ kenmerk: string; bestand: Buffer }>(
    'select kenmerk, bestand from wpg.brief where bureau_id = $1 and zaak_id = $2 and id = $3',
    [toegang.bureauId, zaakId, briefId],
  );
  return (
    row && {
      kenmerk: row.kenmerk,
      docx: Buffer.from(decrypt(row.bestand, toegang.bureauId, BESTAND, 'wpg'), 'base64'),
    }
  );
}
