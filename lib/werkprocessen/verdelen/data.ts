import { werkBuitenZicht } from '#lib/jongeren/kijkrecht/data.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { handOverAlle } from '#lib/termijnen/bewaken/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Verdeelbaar = {
  readonly id: string;
  readonly versie: number;
  readonly open: boolean;
  readonly jongereId: string;
  readonly naam: Jongerenaam;
  readonly eigenaarId: string | null;
  readonly eigenaar: string | null;
};

type Rij = Omit<Verdeelbaar, 'naam'> & Jongerenaam;

/** The chosen work, held until the end of the transaction. */
export async function listVerdeelbaar(toegang: Toegang, ids: readonly string[]): Promise<Verdeelbaar[]> {
  const rows = await toegang.sql<Rij>(
    `select w.id, w.versie, w.status <> 'gesloten' as open, w.jongere_id as "jongereId", j.voornamen, j.voorvoegsel, j.geslachtsnaam,
            j.roepnaam, w.eigenaar_id as "eigenaarId", l.naam as eigenaar
       from werkproces w join jongere j on j.bureau_id = $1 and j.id = w.jongere_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = w.eigenaar_id
      where w.bureau_id = $1 and w.id = any($2::uuid[]) and w.soort <> all($3) order by j.naam_sorteer, w.id for update of w`,
    [toegang.bureauId, ids, werkBuitenZicht(toegang)],
  );
  return rows.map(({ voornamen, voorvoegsel, geslachtsnaam, roepnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, voorvoegsel, geslachtsnaam, roepnaam },
  }));
}

/** Gives each piece its new owner, with the terms that run on it. */
export async function saveEigenaren(
  toegang: Toegang,
  werk: readonly { id: string; naar: string | null }[],
): Promise<void> {
  await toegang.sql(
    `update werkproces w set eigenaar_id = n.naar, versie = versie + 1
       from unnest($2::uuid[], $3::uuid[]) as n (id, naar) where w.bureau_id = $1 and w.id = n.id`,
    [toegang.bureauId, werk.map((deel) => deel.id), werk.map((deel) => deel.naar)],
  );
  await handOverAlle(toegang, werk);
}
