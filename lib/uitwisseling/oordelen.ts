import type { Sql } from '#lib/platform/db.ts';
import type { Oordeelsoort, Regeloordeel } from '#lib/uitwisseling/model.ts';

/**
 * Verdicts of a run with the same sentence together; a line number within the sentence does not make it another one. A code
 * would merge sentences that ask for different work, such as an empty cell and an unknown value in the same column.
 */
export async function readOordeelsoorten(
  sql: Sql,
  bureauId: number,
  taakId: string,
  aantal: number,
): Promise<Oordeelsoort[]> {
  return sql<Oordeelsoort>(
    `select oordeel, min(code) as code, bestand, kolom, count(*)::int as aantal,
            (array_agg(reden order by regel))[1] as voorbeeld, min(regel) as "eersteRegel"
       from importregel where bureau_id = $1 and importtaak_id = $2
      group by oordeel, bestand, kolom, regexp_replace(reden, 'regel [0-9]+', 'regel …')
      order by oordeel, aantal desc, bestand, "eersteRegel" limit $3`,
    [bureauId, taakId, aantal],
  );
}

/** Verdicts row by row in the order of the files: where, and the sentence; never what stands in the row. */
export async function readRegeloordelen(
  sql: Sql,
  bureauId: number,
  taakId: string,
  { vanaf, aantal }: { vanaf: number; aantal: number },
): Promise<Regeloordeel[]> {
  return sql<Regeloordeel>(
    `select bestand, regel, kolom, oordeel, code, reden
       from importregel where bureau_id = $1 and importtaak_id = $2
      order by bestand, regel, volgnummer offset $3 limit $4`,
    [bureauId, taakId, vanaf, aantal],
  );
}

export async function countOordelen(sql: Sql, bureauId: number, taakId: string): Promise<number> {
  const [row] = await sql<{ aantal: number }>(
    'select count(*)::int as aantal from importregel where bureau_id = $1 and importtaak_id = $2',
    [bureauId, taakId],
  );
  return row?.aantal ?? 0;
}
