import { enqueue } from '#lib/platform/jobs.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { OpenbaarDocument, Pdfplek, Pdfregel } from './model.ts';

/** Asks the worker for it, again when it failed; one that is there stays. It is in the queue exactly when the transaction commits. */
export async function askPdf(toegang: Toegang, { bron, id }: Pdfplek): Promise<void> {
  const rows = await toegang.sql(
    `insert into openbare_pdf as p (bureau_id, bron, bron_id, ronde, status, gevraagd_op) values ($1, $2, $3, gen_random_uuid(), 'wacht', $4)
     on conflict (bureau_id, bron, bron_id) do update set ronde = gen_random_uuid(), status = 'wacht', fout = null, gevraagd_op = excluded.gevraagd_op
      where p.status <> 'klaar' returning ronde`,
    [toegang.bureauId, bron, id, toegang.nu],
  );
  if (rows.length > 0)
    await enqueue(toegang.sql, 'openbare-pdf', { bureauId: toegang.bureauId, id, soort: bron });
}

export async function findPdf(toegang: Toegang, { bron, id }: Pdfplek): Promise<Pdfregel | undefined> {
  const [row] = await toegang.sql<Pdfregel>(
    `select ronde, status, fout, gevraagd_op as "gevraagdOp" from openbare_pdf where bureau_id = $1 and bron = $2 and bron_id = $3`,
    [toegang.bureauId, bron, id],
  );
  return row;
}

/** The file as it was kept; undefined: there is none. */
export async function readPdf(toegang: Toegang, { bron, id }: Pdfplek): Promise<Buffer | undefined> {
  const [row] = await toegang.sql<{ pdf: Buffer }>(
    `select pdf from openbare_pdf where bureau_id = $1 and bron = $2 and bron_id = $3 and status = 'klaar'`,
    [toegang.bureauId, bron, id],
  );
  return row?.pdf;
}

/** What everybody can read of it today; undefined: it is not public, or not any more. */
export async function findDocument(
  toegang: Toegang,
  { bron, id }: Pdfplek,
): Promise<OpenbaarDocument | undefined> {
  const [row] = await toegang.sql<OpenbaarDocument>(
    `select verslag, hash, uitgave, gepubliceerd_op as "gepubliceerdOp", demo from openbaar_document
      where bureau_id = $1 and bron = $2 and bron_id = $3`,
    [toegang.bureauId, bron, id],
  );
  return row;
}

/** False: it was asked for anew, or is there already. */
export async function savePdf(
  toegang: Toegang,
  { bron, id }: Pdfplek,
  ronde: string,
  uitkomst: { readonly pdf: Buffer } | { readonly fout: string },
): Promise<boolean> {
  const { pdf, fout } = { pdf: null, fout: null, ...uitkomst };
  const rows = await toegang.sql(
    `update openbare_pdf set status = case when $5::bytea is null then 'mislukt' else 'klaar' end, pdf = $5, fout = $6
      where bureau_id = $1 and bron = $2 and bron_id = $3 and ronde = $4 and status <> 'klaar' returning ronde`,
    [toegang.bureauId, bron, id, ronde, pdf, fout],
  );
  return rows.length === 1;
}
