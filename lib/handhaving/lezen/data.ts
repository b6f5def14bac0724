import type { Datum } from '#lib/kalender/model.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Aanwezig, Lijstregel, Plaatsnaam, Werkkeuze } from './model.ts';

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

type Rij = Jongerenaam & Omit<Lijstregel, 'naam'>;

/** Running administrative and civil enforcement of the bureau, within the own werkgebied. Those with a last day first. */
export async function listLopendeHandhaving(
  toegang: Toegang,
  gemeenten: readonly string[],
  voor: Datum | null,
): Promise<Lijstregel[]> {
  const rows = await toegang.sql<Rij>(
    `select h.*, j.voornamen, j.roepnaam, j.voorvoegsel, j.geslachtsnaam from (
       select d.id, d.jongere_id as "jongereId", 'dwangsom' as soort, d.staat as stand, d.staat_op as "standOp", d.gemeente_code as gemeente,
              (select min(t.uiterlijk) from termijn t where t.bureau_id = $1 and t.onderwerp_id = d.id and t.status = 'loopt') as uiterlijk
         from dwangsom d where d.bureau_id = $1 and d.staat in ('VOORNEMEN', 'BESCHIKKING', 'VERBEURD', 'INVORDERING')
       union all
       select z.id, z.jongere_id, 'zorgmelding', z.aan, z.gedaan_op, z.gemeente_code, null
         from zorgmelding z where z.bureau_id = $1 and z.uitkomst is null) h
      join jongere j on j.bureau_id = $1 and j.id = h."jongereId"
     where (cardinality($2::text[]) = 0 or h.gemeente = any($2)) and ($3::date is null or h.uiterlijk <= $3)
     order by h.uiterlijk nulls last, h."standOp" desc, h.id limit 200`,
    [toegang.bureauId, gemeenten, voor],
  );
  return rows.map(({ voornamen, roepnaam, voorvoegsel, geslachtsnaam, ...rest }) => ({
    ...rest,
    naam: { voornamen, roepnaam, voorvoegsel, geslachtsnaam },
  }));
}
