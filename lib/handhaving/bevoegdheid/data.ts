import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Ambtenaar, Bevoegdheid, Bevoegdheidsoort } from './model.ts';

const KOLOMMEN = `id, versie, gebruiker_id as "gebruikerId", soort, nummer, van, tot, gemeenten`;

export async function listBevoegdheden(toegang: Toegang, gebruikerId: string | null): Promise<Bevoegdheid[]> {
  return toegang.sql<Bevoegdheid>(
    `select ${KOLOMMEN} from bevoegdheid where bureau_id = $1 and gebruiker_id = $2 order by soort, van desc`,
    [toegang.bureauId, gebruikerId],
  );
}

/** Everyone of leerplicht, with what stands in his name. */
export async function listAmbtenaren(toegang: Toegang): Promise<Ambtenaar[]> {
  const leden = await toegang.sql<{ gebruikerId: string; naam: string; boa: boolean }>(
    `select gebruiker_id as "gebruikerId", naam, 'leerplichtambtenaar-boa' = any(rollen) as boa from lidmaatschap
      where bureau_id = $1 and rollen && '{leerplichtambtenaar,leerplichtambtenaar-boa}'::text[]
        and van <= $2 and coalesce(tot, 'infinity') >= $2 order by naam`,
    [toegang.bureauId, toegang.vandaag],
  );
  const alle = await toegang.sql<Bevoegdheid>(
    `select ${KOLOMMEN} from bevoegdheid where bureau_id = $1 order by soort, van desc`,
    [toegang.bureauId],
  );
  return leden.map((lid) => ({
    ...lid,
    bevoegdheden: alle.filter((item) => item.gebruikerId === lid.gebruikerId),
  }));
}

export type NieuweBevoegdheid = {
  readonly gebruikerId: string;
  readonly soort: Bevoegdheidsoort;
  readonly nummer: string | null;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly gemeenten: readonly string[];
};

export async function insertBevoegdheid(toegang: Toegang, nieuw: NieuweBevoegdheid): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into bevoegdheid (bureau_id, gebruiker_id, soort, nummer, van, tot, gemeenten) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [toegang.bureauId, nieuw.gebruikerId, nieuw.soort, nieuw.nummer, nieuw.van, nieuw.tot, nieuw.gemeenten],
  );
  if (!row) throw new Error('de bevoegdheid is niet bewaard');
  return row.id;
}

/** False when it was changed meanwhile, or is not there. */
export async function endBevoegdheid(
  toegang: Toegang,
  id: string,
  versie: number,
  tot: Datum | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update bevoegdheid set tot = $4, versie = versie + 1 where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [toegang.bureauId, id, versie, tot],
  );
  return rows.length === 1;
}

export async function findBevoegdheid(toegang: Toegang, id: string): Promise<Bevoegdheid | undefined> {
  const [row] = await toegang.sql<Bevoegdheid>(
    `select ${KOLOMMEN} from bevoegdheid where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}
