import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export type Briefmelding = {
  jongere: string | null;
  naam: string | null;
  school: string | null;
  schoolId: string | null;
  werkproces: string | null;
  ontvangenOp: Datum;
  begindatum: Datum;
  einddatum: Datum | null;
  verzuimuren: number | null;
};

const MELDING = `select m.jongere_id as jongere, coalesce(j.roepnaam, split_part(j.voornamen, ' ', 1)) as naam, s.naam as school, s.id as "schoolId",
         m.werkproces_id as werkproces, m.ontvangen_op as "ontvangenOp", m.begindatum, m.einddatum, m.verzuimuren
    from melding m left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
    left join school s on s.bureau_id = $1 and s.id = m.school_id
   where m.bureau_id = $1 and`;

export async function readBriefmelding(toegang: Toegang, id: string): Promise<Briefmelding | undefined> {
  const [rij] = await toegang.sql<Briefmelding>(`${MELDING} m.id = $2`, [toegang.bureauId, id]);
  return rij;
}

/** The latest melding of this werkproces. */
export async function readLaatsteMelding(
  toegang: Toegang,
  werkprocesId: string,
): Promise<Briefmelding | undefined> {
  const [rij] = await toegang.sql<Briefmelding>(
    `${MELDING} m.werkproces_id = $2 order by m.ontvangen_op desc, m.id limit 1`,
    [toegang.bureauId, werkprocesId],
  );
  return rij;
}

export async function jongereVanWerkproces(toegang: Toegang, id: string): Promise<string | undefined> {
  const [rij] = await toegang.sql<{ jongere: string }>(
    'select jongere_id as jongere from werkproces where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  return rij?.jongere;
}
