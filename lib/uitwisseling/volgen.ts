import { transaction, type Sql } from '#lib/platform/db.ts';
import type { Oordeelsoort, Regeloordeel } from '#lib/uitwisseling/model.ts';
import { countOordelen, readOordeelsoorten, readRegeloordelen } from '#lib/uitwisseling/oordelen.ts';

/**
 * Looking at a run from the command line that started it: counts and verdict sentences, never rows. The person who typed the
 * command was let in by the run itself; this reads its report only.
 */
function atBureau<T>(bureauId: number, work: (sql: Sql) => Promise<T>): Promise<T> {
  return transaction(work, `select set_config('app.bureau_id', '${Math.trunc(bureauId)}', true)`);
}

export type Oordelen = {
  readonly soorten: readonly Oordeelsoort[];
  readonly regels: readonly Regeloordeel[];
  readonly aantal: number;
};

/** What was said of rows: by sentence, and the first so many rows. */
export async function listVerdicts(bureauId: number, taakId: string, aantal: number): Promise<Oordelen> {
  return atBureau(bureauId, async (sql) => ({
    soorten: await readOordeelsoorten(sql, bureauId, taakId, 50),
    regels: await readRegeloordelen(sql, bureauId, taakId, { vanaf: 0, aantal }),
    aantal: await countOordelen(sql, bureauId, taakId),
  }));
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
