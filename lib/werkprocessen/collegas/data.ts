import type { Toegang } from '#lib/toegang/model.ts';
import type { Collega } from '#lib/werkprocessen/collegas/model.ts';

/** Roles that carry out casework; only they can own a werkproces. */
const UITVOERING = ['leerplichtambtenaar', 'leerplichtambtenaar-boa', 'doorstroomcoach', 'jongerenconsulent'];

/** Who can be given work at this bureau today, by name. */
export async function listCollegas(toegang: Toegang): Promise<Collega[]> {
  return toegang.sql<Collega>(
    `select gebruiker_id as id, naam from lidmaatschap
      where bureau_id = $1 and rollen && $2 and $3 between van and coalesce(tot, 'infinity') order by naam`,
    [toegang.bureauId, UITVOERING, toegang.vandaag],
  );
}

export async function isCollega(toegang: Toegang, gebruikerId: string): Promise<boolean> {
  return (await listCollegas(toegang)).some((collega) => collega.id === gebruikerId);
}

/** The name of someone who works or worked at this bureau. */
export async function naamVan(toegang: Toegang, gebruikerId: string): Promise<string | null> {
  const [row] = await toegang.sql<{ naam: string }>(
    'select naam from lidmaatschap where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, gebruikerId],
  );
  return row?.naam ?? null;
}

/** Who recorded the last fact about something, for who finds that a colleague was ahead. */
export async function readLaatsteHand(toegang: Toegang, onderwerpId: string): Promise<string> {
  const [row] = await toegang.sql<{ naam: string | null }>(
    `select l.naam from gebeurtenis g left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = g.gebruiker_id
      where g.bureau_id = $1 and g.onderwerp_id = $2 order by g.id desc limit 1`,
    [toegang.bureauId, onderwerpId],
  );
  return row?.naam ?? 'Een collega';
}
