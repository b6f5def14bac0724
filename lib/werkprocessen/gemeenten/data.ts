import type { Toegang } from '#lib/toegang/model.ts';

export type Gemeente = { readonly code: string; readonly naam: string };

/** The gemeenten of this bureau today, by name. */
export async function listGemeenten(toegang: Toegang): Promise<Gemeente[]> {
  return toegang.sql<Gemeente>(
    `select g.code, g.naam from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
      where b.bureau_id = $1 and $2 between b.van and coalesce(b.tot, 'infinity') order by g.naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}
