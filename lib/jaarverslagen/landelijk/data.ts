import type { Toegang } from '#lib/toegang/model.ts';
import type { LandelijkCijfer, NieuwLandelijk } from './model.ts';

const KOLOMMEN = 'id, versie, indicator, schooljaar, omschrijving, waarde, eenheid, bron';

/** Of these figures, the newest school year first. */
export async function listLandelijk(toegang: Toegang): Promise<LandelijkCijfer[]> {
  return toegang.sql<LandelijkCijfer>(
    `select ${KOLOMMEN} from landelijk_cijfer where bureau_id = $1 and vervallen_op is null
      order by indicator, schooljaar desc, omschrijving limit 1000`,
    [toegang.bureauId],
  );
}

/** True: it is new; false: it took the place of what stood there under the same words. */
export async function saveLandelijk(toegang: Toegang, cijfer: NieuwLandelijk): Promise<boolean> {
  const { indicator, schooljaar, omschrijving, waarde, eenheid, bron } = cijfer;
  const [row] = await toegang.sql<{ versie: number }>(
    `insert into landelijk_cijfer as l (bureau_id, indicator, schooljaar, omschrijving, waarde, eenheid, bron, gewijzigd_door, gewijzigd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (bureau_id, indicator, schooljaar, omschrijving) where vervallen_op is null do update set versie = l.versie + 1,
            waarde = excluded.waarde, eenheid = excluded.eenheid, bron = excluded.bron, gewijzigd_door = excluded.gewijzigd_door,
            gewijzigd_op = excluded.gewijzigd_op returning versie`,
    [
      ...[toegang.bureauId, indicator, schooljaar, omschrijving, waarde, eenheid, bron],
      ...[toegang.gebruikerId, toegang.nu],
    ],
  );
  return row?.versie === 1;
}

export async function lapseLandelijk(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update landelijk_cijfer set vervallen_op = $3, gewijzigd_door = $4, gewijzigd_op = $3
      where bureau_id = $1 and id = $2 and vervallen_op is null returning id`,
    [toegang.bureauId, id, toegang.nu, toegang.gebruikerId],
  );
  return rows.length === 1;
}
