import { transaction, type Sql } from '#lib/platform/db.ts';
import type { Oordeelsoort } from '#lib/uitwisseling/model.ts';

/**
 * Looking at a run from the command line that started it: counts and verdict sentences, never rows. The person who typed the
 * command was let in by the run itself; this reads its report only.
 */
function atBureau<T>(bureauId: number, work: (sql: Sql) => Promise<T>): Promise<T> {
  return transaction(work, `select set_config('app.bureau_id', '${Math.trunc(bureauId)}', true)`);
}

export async function listVerdicts(bureauId: number, taakId: string): Promise<Oordeelsoort[]> {
  return atBureau(bureauId, (sql) =>
    sql<Oordeelsoort>(
      `select oordeel, code, bestand, kolom, count(*)::int as aantal, (array_agg(reden order by regel))[1] as voorbeeld, min(regel) as "eersteRegel"
         from importregel where bureau_id = $1 and importtaak_id = $2
        group by oordeel, code, bestand, kolom order by oordeel, aantal desc limit 50`,
      [bureauId, taakId],
    ),
  );
}

/** Calls `show` every second with one line of progress, until stopped. */
export function watchProgress(bureauId: number, taakId: string, show: (regel: string) => void): () => void {
  const begin = performance.now();
  const tick = async () => {
    const [row] = await atBureau(bureauId, (sql) =>
      sql<{ gelezen: number; bytes: number; totaal: number; melding: string | null }>(
        `select gelezen, gelezen_bytes as bytes, totaal_bytes as totaal, melding from importtaak where bureau_id = $1 and id = $2`,
        [bureauId, taakId],
      ),
    );
    if (!row) return;
    const seconds = (performance.now() - begin) / 1000;
    const deel = row.totaal > 0 ? Math.floor((100 * row.bytes) / row.totaal) : 0;
    show(
      row.melding ??
        `${row.gelezen} regels gelezen (${deel} %), ${Math.round(row.gelezen / seconds)} per seconde`,
    );
  };
  const timer = setInterval(() => void tick().catch(() => undefined), 1_000);
  return () => clearInterval(timer);
}
