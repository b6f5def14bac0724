import { encrypt } from '#lib/platform/crypto.ts';
import { transaction, type Sql } from '#lib/platform/db.ts';
import type { Importstatus, Oordeel } from '#lib/uitwisseling/model.ts';

/**
 * The report of a run, written on a connection of its own: who waits at the screen sees it grow while the run itself is
 * one transaction, and the report of a dry run or of a refused file stays when its work is rolled back.
 */
export type Verslag = {
  readonly voortgang: (stand: { gelezen: number; bytes: number; force?: boolean }) => Promise<void>;
  readonly status: (status: Importstatus, melding: string | null) => Promise<void>;
  readonly oordelen: (oordelen: readonly Oordeel[]) => Promise<void>;
  /** Forgets what an earlier, broken attempt of this run wrote. */
  readonly begin: (totaalBytes: number) => Promise<void>;
};

/** Bound to the encrypted row, so that it cannot be moved. */
export const REGEL_CONTEXT = 'importregel.inhoud';

const EVERY_MS = 500;

export function openVerslag(bureauId: number, taakId: string): Verslag {
  const write = (work: (sql: Sql) => Promise<unknown>) =>
    transaction(work, `select set_config('app.bureau_id', '${Math.trunc(bureauId)}', true)`);
  let last = 0;
  return {
    voortgang: async ({ gelezen, bytes, force }) => {
      if (!force && performance.now() - last < EVERY_MS) return;
      last = performance.now();
      await write((sql) =>
        sql('update importtaak set gelezen = $3, gelezen_bytes = $4 where bureau_id = $1 and id = $2', [
          bureauId,
          taakId,
          gelezen,
          bytes,
        ]),
      );
    },
    status: async (status, melding) => {
      await write((sql) =>
        sql(
          `update importtaak set status = $3, melding = $4, klaar_op = case when $3 in ('geweigerd', 'mislukt') then now() end
            where bureau_id = $1 and id = $2`,
          [bureauId, taakId, status, melding],
        ),
      );
    },
    oordelen: async (oordelen) => {
      if (oordelen.length > 0) await write((sql) => insertVerdicts(sql, bureauId, taakId, oordelen));
    },
    begin: async (totaalBytes) => {
      await write(async (sql) => {
        await sql('delete from importregel where bureau_id = $1 and importtaak_id = $2', [bureauId, taakId]);
        await sql(
          `update importtaak set status = 'bezig', melding = null, gestart_op = now(), gelezen = 0, gelezen_bytes = 0, totaal_bytes = $3
            where bureau_id = $1 and id = $2`,
          [bureauId, taakId, totaalBytes],
        );
      });
    },
  };
}

async function insertVerdicts(
  sql: Sql,
  bureauId: number,
  taakId: string,
  oordelen: readonly Oordeel[],
): Promise<void> {
  await sql(
    `insert into importregel (bureau_id, importtaak_id, bestand, regel, kolom, oordeel, code, reden, inhoud)
     select $1, $2, * from unnest($3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bytea[])`,
    [
      bureauId,
      taakId,
      oordelen.map((item) => item.bestand),
      oordelen.map((item) => item.regel),
      oordelen.map((item) => item.kolom),
      oordelen.map((item) => item.oordeel),
      oordelen.map((item) => item.code),
      oordelen.map((item) => item.reden),
      oordelen.map((item) => (item.inhoud === null ? null : encrypt(item.inhoud, bureauId, REGEL_CONTEXT))),
    ],
  );
}
