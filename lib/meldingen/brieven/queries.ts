import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = {
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

/** What a letter may say about a melding; registered in lib/cli/samenstelling.ts. */
export async function meldingvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const [rij] = await toegang.sql<Rij>(`${MELDING} m.id = $2`, [toegang.bureauId, id]);
  return rij ? velden(rij) : null;
}

/** Of a werkproces: what its latest melding says; of one without a melding only that it is there. */
export async function werkprocesvelden(toegang: Toegang, id: string): Promise<Record<string, string> | null> {
  const [rij] = await toegang.sql<Rij>(
    `${MELDING} m.werkproces_id = $2 order by m.ontvangen_op desc, m.id limit 1`,
    [toegang.bureauId, id],
  );
  if (rij) return { ...velden(rij), werkproces: id };
  const [los] = await toegang.sql<{ jongere: string }>(
    'select jongere_id as jongere from werkproces where bureau_id = $1 and id = $2',
    [toegang.bureauId, id],
  );
  return los ? { ...los, werkproces: id } : null;
}

function velden(rij: Rij): Record<string, string> {
  const { jongere, naam, school, schoolId, werkproces, ontvangenOp, begindatum, einddatum, verzuimuren } =
    rij;
  const dag = (datum: Datum) => formatDatumVoluit(datum).replace(/^[a-z]+ /, '');
  const wanneer = einddatum
    ? einddatum === begindatum
      ? `op ${dag(begindatum)}`
      : `van ${dag(begindatum)} tot en met ${dag(einddatum)}`
    : `sinds ${dag(begindatum)}`;
  const wat = verzuimuren ? `${String(verzuimuren).replace('.', ',')} lesuren` : 'lessen';
  return {
    ...(jongere && { jongere }),
    ...(schoolId && { school: schoolId }),
    ...(werkproces && { werkproces }),
    melding_datum: ontvangenOp,
    verzuim_omschrijving: `${school ?? 'De school'} heeft op ${dag(ontvangenOp)} gemeld dat ${naam ?? 'de jongere'} ${wanneer} ${wat} heeft gemist zonder geldige reden.`,
  };
}
