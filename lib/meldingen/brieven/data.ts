import type { Datum } from '#lib/kalender/model.ts';
import type { Sector } from '#lib/logboek/feitsoorten.ts';
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
  sector: Sector | null;
};

const MELDING = `select m.jongere_id as jongere, coalesce(j.roepnaam, split_part(j.voornamen, ' ', 1)) as naam, s.naam as school, s.id as "schoolId",
         m.werkproces_id as werkproces, m.ontvangen_op as "ontvangenOp", m.begindatum, m.einddatum, m.verzuimuren,
         coalesce(m.sector, s.sector) as sector
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

export type Gedaan = { contactOp: Datum | null; geslotenOp: Datum | null };

/** What was done with this work, as far as a school may know it: that there was contact, and that it ended. */
export async function readGedaan(toegang: Toegang, werkprocesId: string): Promise<Gedaan | undefined> {
  const [rij] = await toegang.sql<Gedaan>(
    `select w.gesloten_op as "geslotenOp",
            (select max(c.datum) from contactmoment c where c.bureau_id = $1 and c.werkproces_id = w.id and c.bereikt
                and c.vervallen_op is null and c.met in ('jongere', 'ouder')) as "contactOp"
       from werkproces w where w.bureau_id = $1 and w.id = $2`,
    [toegang.bureauId, werkprocesId],
  );
  return rij;
}
