import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import { BUNDEL, DOCX, PDF } from '#lib/brieven/bestanden.ts';
import type { Kanaal } from '#lib/brieven/geadresseerden/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Bestandsoort = 'docx' | 'pdf';
const PLAATS = { docx: DOCX, pdf: PDF } as const;

/** Keeps the files of a copy; from now on it can leave. */
export async function saveBestanden(
  toegang: Toegang,
  exemplaarId: string,
  bestanden: { readonly docx: Buffer; readonly pdf: Buffer },
): Promise<void> {
  await toegang.sql(
    `update briefexemplaar set docx = $3, pdf = $4, status = 'klaar' where bureau_id = $1 and id = $2 and status = 'wacht'`,
    [toegang.bureauId, exemplaarId, seal(toegang, bestanden.docx, DOCX), seal(toegang, bestanden.pdf, PDF)],
  );
}

export async function readBestand(
  toegang: Toegang,
  briefId: string,
  exemplaarId: string,
  als: Bestandsoort,
): Promise<Buffer | null> {
  const [row] = await toegang.sql<{ bestand: Buffer | null }>(
    `select ${als === 'pdf' ? 'pdf' : 'docx'} as bestand from briefexemplaar where bureau_id = $1 and brief_id = $2 and id = $3`,
    [toegang.bureauId, briefId, exemplaarId],
  );
  return row?.bestand ? unseal(toegang, row.bestand, PLAATS[als]) : null;
}

/** The copy has left, by mail or on paper; false when it had left already or was taken back. */
export async function saveWeg(toegang: Toegang, ids: readonly string[], kanaal: Kanaal): Promise<string[]> {
  const rows = await toegang.sql<{ id: string }>(
    `update briefexemplaar set status = 'weg', weg_op = $4
      where bureau_id = $1 and id = any($2) and kanaal = $3 and status = 'klaar' returning id`,
    [toegang.bureauId, ids, kanaal, toegang.nu],
  );
  return rows.map((row) => row.id);
}

export function sealBundel(toegang: Toegang, pdf: Buffer): Buffer {
  return seal(toegang, pdf, BUNDEL);
}
export function openBundel(toegang: Toegang, pdf: Buffer): Buffer {
  return unseal(toegang, pdf, BUNDEL);
}

/** Sealing works on text, so a file goes in as base64. */
function seal(toegang: Toegang, bestand: Buffer, plaats: string): Buffer {
  return encrypt(bestand.toString('base64'), toegang.bureauId, plaats);
}
function unseal(toegang: Toegang, verzegeld: Buffer, plaats: string): Buffer {
  return Buffer.from(decrypt(verzegeld, toegang.bureauId, plaats), 'base64');
}
