import type { Toegang } from '#lib/toegang/model.ts';
import type { Publicatie } from '#lib/publicaties/model.ts';
import type { Vernietiging } from '#lib/publicaties/narekenen/model.ts';

type Bevroren = Pick<Publicatie, 'bekendOp' | 'peildatum' | 'laatsteFeit'>;

/** Facts that could have counted in it and were destroyed since, per day. */
export async function listVernietigd(
  toegang: Toegang,
  { bekendOp, peildatum }: Bevroren,
): Promise<Vernietiging[]> {
  return toegang.sql<Vernietiging>(
    `select (op at time zone 'Europe/Amsterdam')::date as op, sum(aantal)::int as aantal from feitvernietiging
      where bureau_id = $1 and op > $2 and bekend_vanaf <= $2 and eerste <= $3 group by 1 order by 1`,
    [toegang.bureauId, bekendOp, peildatum],
  );
}

/** Facts that came in after it was frozen and say that they were known before. */
export async function countLaterIngelezen(
  toegang: Toegang,
  { bekendOp, peildatum, laatsteFeit }: Bevroren,
): Promise<number> {
  if (laatsteFeit === null) return 0;
  const [row] = await toegang.sql<{ aantal: number }>(
    `select count(*)::int as aantal from gebeurtenis
      where bureau_id = $1 and id > $2 and geregistreerd_op <= $3 and datum <= $4`,
    [toegang.bureauId, laatsteFeit, bekendOp, peildatum],
  );
  return row?.aantal ?? 0;
}
