import type { Datum } from '#lib/kalender/model.ts';
import type {
  Inschrijving,
  Schoolgangbron,
  Schoolgangsoort,
  Uitschrijfreden,
} from '#lib/jongeren/feiten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function listInschrijvingenVan(toegang: Toegang, jongereId: string): Promise<Inschrijving[]> {
  return toegang.sql<Inschrijving>(
    `select id, school_id as "schoolId", sector, onderwijssoort, van, tot,
            met_hand as "metHand", einde_met_hand as "eindeMetHand", reden_einde as "redenEinde"
       from inschrijving where bureau_id = $1 and jongere_id = $2 order by van, id for update`,
    [toegang.bureauId, jongereId],
  );
}

export type Waar = { readonly eigenaarId: string | null; readonly gemeente: string | null };

/** Whose work it is and where the young person lives. */
export async function readWaar(toegang: Toegang, jongereId: string): Promise<Waar> {
  const [row] = await toegang.sql<Waar>(
    `select j.verantwoordelijke_id as "eigenaarId", (select gemeente_code from woonperiode where bureau_id = $1 and jongere_id = j.id
              and soort = 'brp' and van <= $3 order by van desc limit 1) as gemeente
       from jongere j where j.bureau_id = $1 and j.id = $2`,
    [toegang.bureauId, jongereId, toegang.vandaag],
  );
  return row ?? { eigenaarId: null, gemeente: null };
}

export async function insertInschrijving(
  toegang: Toegang,
  jongereId: string,
  nieuw: Omit<Inschrijving, 'id' | 'metHand' | 'eindeMetHand' | 'redenEinde'> & {
    readonly leerjaar: string | null;
  },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into inschrijving (bureau_id, jongere_id, school_id, sector, onderwijssoort, leerjaar, van, tot, met_hand, einde_met_hand)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true, $8::date is not null) returning id`,
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
    'update inschrijving set tot = $3, reden_einde = $4, einde_met_hand = true where bureau_id = $1 and id = $2 and tot is null',
    [toegang.bureauId, id, tot, reden],
  );
}

/** The id, or undefined when the same was recorded on that day before. */
export async function insertSchoolgang(
  toegang: Toegang,
  jongereId: string,
  gang: {
    datum: Datum;
    soort: Schoolgangsoort;
    toelichting: string | null;
    bron: Schoolgangbron;
    verteldDoor: string | null;
  },
): Promise<string | undefined> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into schoolgang (bureau_id, jongere_id, datum, soort, toelichting, bron, verteld_door, met_hand)
     values ($1, $2, $3, $4, $5, $6, $7, true) on conflict do nothing returning id`,
    [toegang.bureauId, jongereId, gang.datum, gang.soort, gang.toelichting, gang.bron, gang.verteldDoor],
  );
  return row?.id;
}

export async function findSchoolgang(
  toegang: Toegang,
  jongereId: string,
  id: string,
): Promise<{ readonly datum: Datum; readonly metHand: boolean } | undefined> {
  const [row] = await toegang.sql<{ datum: Datum; metHand: boolean }>(
    'select datum, met_hand as "metHand" from schoolgang where bureau_id = $1 and jongere_id = $2 and id = $3 for update',
    [toegang.bureauId, jongereId, id],
  );
  return row;
}

/** The row goes; that it stood there, and why it no longer does, stays in the facts. */
export async function deleteRegel(
  toegang: Toegang,
  tabel: 'schoolgang' | 'inschrijving',
  id: string,
): Promise<void> {
  await toegang.sql(`delete from ${tabel} where bureau_id = $1 and id = $2`, [toegang.bureauId, id]);
}

export async function reopenInschrijving(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql(
    'update inschrijving set tot = null, reden_einde = null, einde_met_hand = false where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
}
