import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Aanwezig, Plaatsnaam, Werkkeuze } from './model.ts';

export async function listPlaatsen(toegang: Toegang): Promise<Plaatsnaam[]> {
  return toegang.sql<Plaatsnaam>(
    `select g.code, g.naam from bureau_gemeente b join gemeente g on g.code = b.gemeente_code
      where b.bureau_id = $1 and b.van <= $2 and coalesce(b.tot, 'infinity') >= $2 order by g.naam`,
    [toegang.bureauId, toegang.vandaag],
  );
}

export async function listAanwezig(toegang: Toegang, jongereId: string): Promise<Aanwezig[]> {
  return toegang.sql<Aanwezig>(
    `select werkproces_id as "werkprocesId", sinds, tot from handhaving_aanwezig where bureau_id = $1 and jongere_id = $2 order by sinds desc`,
    [toegang.bureauId, jongereId],
  );
}

/** Running work on absence: what an instrument answers. */
export async function listWerkkeuzes(toegang: Toegang, jongereId: string): Promise<Werkkeuze[]> {
  return toegang.sql<Werkkeuze>(
    `select id, soort, gestart_op as "gestartOp" from werkproces
      where bureau_id = $1 and jongere_id = $2 and status <> 'gesloten' and soort in ('relatief-verzuim', 'absoluut-verzuim')
      order by gestart_op desc, id`,
    [toegang.bureauId, jongereId],
  );
}

export async function readNaam(toegang: Toegang, jongereId: string): Promise<Jongerenaam | undefined> {
  const [row] = await toegang.sql<Jongerenaam>(
    'select voornamen, roepnaam, voorvoegsel, geslachtsnaam from jongere where bureau_id = $1 and id = $2',
    [toegang.bureauId, jongereId],
  );
  return row;
}
