import type { Schooljaar } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Kanttekening } from './model.ts';

/** What stands now, in the order in which it was written. */
export async function readKanttekeningen(
  toegang: Toegang,
  indicator: string,
  schooljaar: string,
): Promise<Kanttekening[]> {
  return toegang.sql<Kanttekening>(
    `select id, zin, bron, deel from kanttekening
      where bureau_id = $1 and indicator = $2 and schooljaar = $3 and ingetrokken_op is null order by gezet_op, id`,
    [toegang.bureauId, indicator, schooljaar],
  );
}

/** Of several figures over several school years, in the order of the years. */
export async function listKanttekeningenBij(
  toegang: Toegang,
  indicatoren: readonly string[],
  schooljaren: readonly string[],
): Promise<(Kanttekening & { readonly indicator: string; readonly schooljaar: Schooljaar })[]> {
  return toegang.sql(
    `select id, indicator, schooljaar, zin, bron, deel from kanttekening
      where bureau_id = $1 and indicator = any($2) and schooljaar = any($3) and ingetrokken_op is null order by schooljaar, gezet_op, id`,
    [toegang.bureauId, indicatoren, schooljaren],
  );
}

type Nieuw = Omit<Kanttekening, 'id'> & { readonly indicator: string; readonly schooljaar: string };

export async function insertKanttekening(toegang: Toegang, nieuw: Nieuw): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into kanttekening (bureau_id, indicator, schooljaar, zin, bron, deel, gezet_door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      ...[toegang.bureauId, nieuw.indicator, nieuw.schooljaar, nieuw.zin, nieuw.bron],
      ...[JSON.stringify(nieuw.deel), toegang.gebruikerId, toegang.nu],
    ],
  );
  if (!row) throw new Error('De kanttekening is niet bewaard');
  return row.id;
}

/** False when it did not stand any more. */
export async function lapseKanttekening(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update kanttekening set ingetrokken_op = $3, ingetrokken_door = $4
      where bureau_id = $1 and id = $2 and ingetrokken_op is null returning id`,
    [toegang.bureauId, id, toegang.nu, toegang.gebruikerId],
  );
  return rows.length > 0;
}
