import type { Toegang } from '#lib/toegang/model.ts';
import { functiesVanRollen, type Collega } from './rules.ts';

/** Everyone who is or was a colleague here, with the work that belongs to his roles today. */
export async function listCollegas(toegang: Toegang): Promise<Collega[]> {
  const rows = await toegang.sql<Omit<Collega, 'functies'> & { rollen: string[] }>(
    `select gebruiker_id as id, naam, rollen, coalesce(werkgebied, '{}') as werkgebied, van <= $2 and coalesce(tot, 'infinity') >= $2 as "inDienst"
       from lidmaatschap where bureau_id = $1`,
    [toegang.bureauId, toegang.vandaag],
  );
  return rows.map(({ rollen, ...collega }) => ({ ...collega, functies: functiesVanRollen(rollen) }));
}
