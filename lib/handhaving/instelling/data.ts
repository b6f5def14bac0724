import type { Toegang } from '#lib/toegang/model.ts';
import type { Instelling } from './model.ts';
import { STANDAARD } from './model.ts';

export async function readInstelling(toegang: Toegang): Promise<Instelling> {
  const [row] = await toegang.sql<Instelling>(
    `select versie, wpg_start as "wpgStart", overleg_naam as "overlegNaam" from handhaving_instelling where bureau_id = $1`,
    [toegang.bureauId],
  );
  return row ?? STANDAARD;
}

/** False when a colleague changed it since `versie`. */
export async function saveInstelling(toegang: Toegang, nieuw: Instelling): Promise<boolean> {
  const rows = await toegang.sql(
    `insert into handhaving_instelling (bureau_id, versie, wpg_start, overleg_naam) values ($1, 1, $2, $3)
     on conflict (bureau_id) do update set wpg_start = excluded.wpg_start, overleg_naam = excluded.overleg_naam,
       versie = handhaving_instelling.versie + 1 where handhaving_instelling.versie = $4 returning versie`,
    [toegang.bureauId, nieuw.wpgStart, nieuw.overlegNaam, nieuw.versie],
  );
  return rows.length === 1;
}
