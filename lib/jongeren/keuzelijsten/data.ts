import type { Keuze } from '#lib/jongeren/keuzelijsten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Gemeenten that exist today, those of the bureau first. */
export async function listGemeentekeuzes(toegang: Toegang): Promise<Keuze[]> {
  return toegang.sql<Keuze>(
    `select g.code, g.naam from gemeente g
       left join bureau_gemeente b on b.bureau_id = $1 and b.gemeente_code = g.code and b.van <= $2 and coalesce(b.tot, 'infinity') >= $2
      where coalesce(g.geldig_tot, 'infinity') >= $2 order by b.bureau_id is null, g.naam limit 500`,
    [toegang.bureauId, toegang.vandaag],
  );
}

/** Who can be responsible for a young person. */
export async function listVerantwoordelijken(toegang: Toegang): Promise<Keuze[]> {
  return toegang.sql<Keuze>(
    `select gebruiker_id as code, naam from lidmaatschap
      where bureau_id = $1 and van <= $2 and coalesce(tot, 'infinity') >= $2
        and rollen && array['leerplichtambtenaar', 'leerplichtambtenaar-boa', 'doorstroomcoach', 'jongerenconsulent'] order by naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}
