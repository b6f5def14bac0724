import type { Toegang } from '#lib/toegang/model.ts';
import type { BuitenlandseSchool, Verklaarder } from '#lib/vrijstellingen/register/model.ts';

/** For choosing in a case: everybody, however many there are. */
const ALLE = 100_000;

/** Those who may declare now first; whose name or organisation holds the words. */
export async function listVerklaarders(toegang: Toegang, zoek = '', aantal = ALLE): Promise<Verklaarder[]> {
  return toegang.sql<Verklaarder>(
    `select id, naam, soort, organisatie, registratie, aangewezen_van as "aangewezenVan", aangewezen_tot as "aangewezenTot"
       from verklaarder where bureau_id = $1 and position(lower($3) in lower(concat_ws(' ', naam, organisatie, registratie))) > 0
      order by coalesce(aangewezen_tot, 'infinity') < $2, naam, id limit $4`,
    [toegang.bureauId, toegang.vandaag, zoek, aantal],
  );
}

export async function insertVerklaarder(
  toegang: Toegang,
  nieuw: Omit<Verklaarder, 'id' | 'aangewezenTot'>,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into verklaarder (bureau_id, naam, soort, organisatie, registratie, aangewezen_van) values ($1, $2, $3, $4, $5, $6) returning id`,
    [toegang.bureauId, nieuw.naam, nieuw.soort, nieuw.organisatie, nieuw.registratie, nieuw.aangewezenVan],
  );
  if (!row) throw new Error('de verklaarder is niet bewaard');
  return row.id;
}

/** False when there is none, or the day lies before the appointment. */
export async function endVerklaarder(toegang: Toegang, id: string, tot: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update verklaarder set aangewezen_tot = $3 where bureau_id = $1 and id = $2 and aangewezen_van <= $3 returning id`,
    [toegang.bureauId, id, tot],
  );
  return rows.length > 0;
}

/** By land; whose name or place holds the words. */
export async function listBuitenlandseScholen(
  toegang: Toegang,
  zoek = '',
  aantal = ALLE,
): Promise<BuitenlandseSchool[]> {
  return toegang.sql<BuitenlandseSchool>(
    `select id, naam, plaats, land, email, actief from buitenlandse_school
      where bureau_id = $1 and position(lower($2) in lower(concat_ws(' ', naam, plaats))) > 0 order by land, plaats, naam, id limit $3`,
    [toegang.bureauId, zoek, aantal],
  );
}

/** The id, of the one that was there already when it is the same school. */
export async function putBuitenlandseSchool(
  toegang: Toegang,
  { naam, plaats, land, email }: Omit<BuitenlandseSchool, 'id' | 'actief'>,
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into buitenlandse_school (bureau_id, naam, plaats, land, email) values ($1, $2, $3, $4, $5)
     on conflict (bureau_id, land, plaats, naam) do update set email = coalesce(excluded.email, buitenlandse_school.email), actief = true
     returning id`,
    [toegang.bureauId, naam, plaats, land, email],
  );
  if (!row) throw new Error('de school is niet bewaard');
  return row.id;
}

export async function findSchoolVan(toegang: Toegang, vrijstellingId: string): Promise<string | null> {
  const [row] = await toegang.sql<{ id: string | null }>(
    'select buitenlandse_school_id as id from vrijstelling where bureau_id = $1 and id = $2',
    [toegang.bureauId, vrijstellingId],
  );
  return row?.id ?? null;
}
