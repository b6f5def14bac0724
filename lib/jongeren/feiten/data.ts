import type { Datum } from '#lib/kalender/model.ts';
import type { Inschrijving, Schoolgangsoort, Uitschrijfreden } from '#lib/jongeren/feiten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function listInschrijvingenVan(toegang: Toegang, jongereId: string): Promise<Inschrijving[]> {
  return toegang.sql<Inschrijving>(
    `select id, school_id as "schoolId", sector, onderwijssoort, van, tot
       from inschrijving where bureau_id = $1 and jongere_id = $2 order by van, id for update`,
    [toegang.bureauId, jongereId],
  );
}

export async function insertInschrijving(
  toegang: Toegang,
  jongereId: string,
  nieuw: Omit<Inschrijving, 'id'> & { readonly leerjaar: string | null },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into inschrijving (bureau_id, jongere_id, school_id, sector, onderwijssoort, leerjaar, van, tot)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      toegang.bureauId,
      jongereId,
      nieuw.schoolId,
      nieuw.sector,
      nieuw.onderwijssoort,
      nieuw.leerjaar,
      nieuw.van,
      nieuw.tot,
    ],
  );
  if (!row) throw new Error('de inschrijving is niet bewaard');
  return row.id;
}

export async function endInschrijving(
  toegang: Toegang,
  id: string,
  tot: Datum,
  reden: Uitschrijfreden,
): Promise<void> {
  await toegang.sql(
    'update inschrijving set tot = $3, reden_einde = $4 where bureau_id = $1 and id = $2 and tot is null',
    [toegang.bureauId, id, tot, reden],
  );
}

/** The id, or undefined when the same was recorded on that day before. */
export async function insertSchoolgang(
  toegang: Toegang,
  jongereId: string,
  gang: { datum: Datum; soort: Schoolgangsoort; toelichting: string | null },
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into schoolgang (bureau_id, jongere_id, datum, soort, toelichting) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning id`,
    [toegang.bureauId, jongereId, gang.datum, gang.soort, gang.toelichting],
  );
  return row?.id;
}
