import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { seal, unseal } from '../zaak/data.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Hoedanigheid, Opsporingsbrief, Opsporingscode } from './model.ts';

const INHOUD = 'brief.inhoud';
const BESTAND = 'wpg.brief.bestand';
type Inhoud = { aan: string; hoedanigheid?: Hoedanigheid };

export async function insertOpsporingsbrief(
  toegang: Toegang,
  zaakId: string,
  brief: Omit<Opsporingsbrief, 'verstuurdOp'>,
  docx: Buffer,
): Promise<void> {
  const { bureauId } = toegang;
  await toegang.sql(
    `insert into wpg.brief (bureau_id, id, zaak_id, sjabloon, kenmerk, gemaakt_op, gemaakt_door, inhoud, bestand)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[bureauId, brief.id, zaakId, brief.sjabloon, brief.kenmerk, brief.gemaaktOp, toegang.gebruikerId],
      seal(bureauId, INHOUD, { aan: brief.aan, hoedanigheid: brief.hoedanigheid } satisfies Inhoud),
      encrypt(docx.toString('base64'), bureauId, BESTAND, 'wpg'),
    ],
  );
}

/** The newest first. */
export async function listOpsporingsbrieven(toegang: Toegang, zaakId: string): Promise<Opsporingsbrief[]> {
  const rows = await toegang.sql<Omit<Opsporingsbrief, keyof Inhoud> & { inhoud: Buffer }>(
    `select id, sjabloon, kenmerk, gemaakt_op as "gemaaktOp", verstuurd_op as "verstuurdOp", inhoud from wpg.brief
      where bureau_id = $1 and zaak_id = $2 order by gemaakt_op desc, id`,
    [toegang.bureauId, zaakId],
  );
  return rows.map(({ inhoud, ...rest }) => {
    const { aan = '', hoedanigheid = 'ouders' } = unseal<Inhoud>(toegang.bureauId, INHOUD, inhoud) ?? {};
    return { ...rest, aan, hoedanigheid };
  });
}

/** False when it left before. */
export async function saveVerstuurd(
  toegang: Toegang,
  zaakId: string,
  briefId: string,
  op: Datum,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update wpg.brief set verstuurd_op = $4 where bureau_id = $1 and zaak_id = $2 and id = $3 and verstuurd_op is null returning id`,
    [toegang.bureauId, zaakId, briefId, op],
  );
  return rows.length === 1;
}

export async function readOpsporingsbestand(
  toegang: Toegang,
  zaakId: string,
  briefId: string,
): Promise<{ kenmerk: string; sjabloon: Opsporingscode; docx: Buffer } | undefined> {
  const [row] = await toegang.sql<{ kenmerk: string; sjabloon: Opsporingscode; bestand: Buffer }>(
    'select kenmerk, sjabloon, bestand from wpg.brief where bureau_id = $1 and zaak_id = $2 and id = $3',
    [toegang.bureauId, zaakId, briefId],
  );
  return (
    row && {
      kenmerk: row.kenmerk,
      sjabloon: row.sjabloon,
      docx: Buffer.from(decrypt(row.bestand, toegang.bureauId, BESTAND, 'wpg'), 'base64'),
    }
  );
}
