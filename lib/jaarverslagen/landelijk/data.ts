import type { Toegang } from '#lib/toegang/model.ts';
import type { LandelijkCijfer } from './model.ts';

const KOLOMMEN = 'id, versie, indicator, schooljaar, omschrijving, waarde, eenheid, bron';

/** Of these figures, the newest school year first. */
export async function listLandelijk(toegang: Toegang): Promise<LandelijkCijfer[]> {
  return toegang.sql<LandelijkCijfer>(
    `select ${KOLOMMEN} from landelijk_cijfer where bureau_id = $1 and vervallen_op is null
      order by indicator, schooljaar desc, omschrijving limit 1000`,
    [toegang.bureauId],
  );
}
