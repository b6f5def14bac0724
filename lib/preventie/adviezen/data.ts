import type { Datum } from '#lib/kalender/model.ts';
import type { Adviesonderwerp } from '#lib/preventie/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function insertAdvies(
  toegang: Toegang,
  advies: { schoolId: string; datum: Datum; onderwerp: Adviesonderwerp; toelichting: string },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into schooladvies (bureau_id, school_id, gebruiker_id, datum, onderwerp, toelichting)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      toegang.bureauId,
      advies.schoolId,
      toegang.gebruikerId,
      advies.datum,
      advies.onderwerp,
      advies.toelichting,
    ],
  );
  if (!row) throw new Error('het advies is niet bewaard');
  return row.id;
}

export async function lapseAdvies(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    'update schooladvies set vervallen_op = $3 where bureau_id = $1 and id = $2 and vervallen_op is null returning id',
    [toegang.bureauId, id, toegang.nu],
  );
  return rows.length === 1;
}
