import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Categorie, DuoSoort, TriageGegevens } from '#lib/meldingen/model.ts';
import { triage } from '#lib/meldingen/rules.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';

/**
 * The priority of a melding is decided by the rule of `meldingen`. How many earlier meldingen there are is known only in
 * the database, so the rule is asked for none, one and more, and the database picks by its count.
 */
const HERHALINGEN = [0, 1, 2] as const;

export function prioriteitenPerHerhaling(gegevens: Omit<TriageGegevens, 'eerdere12Maanden'>): number[] {
  return HERHALINGEN.map((eerdere12Maanden) => triage({ ...gegevens, eerdere12Maanden }).prioriteit);
}

/**
 * Gives each staged row its priority: by the number of meldingen on the same person in the twelve months before it, in the
 * database and in this portion together, withdrawn ones left out.
 */
export async function setPrioriteit(motor: Motor, stage: string): Promise<void> {
  await motor.sql(
    `with andere as (
       select m.id, m.jongere_id, m.ontvangen_op from melding m
        where m.bureau_id = $1 and m.status <> 'I' and m.jongere_id in (select jongere_id from ${stage})
          and m.id not in (select id from ${stage} where stand <> 'ongewijzigd')
       union all select id, jongere_id, ontvangen_op from ${stage} where status <> 'I' and stand <> 'ongewijzigd'),
     eerder as (
       select s.id, least(count(a.id), cardinality(s.prioriteiten) - 1)::int as aantal
         from ${stage} s left join andere a on a.jongere_id = s.jongere_id and a.ontvangen_op < s.ontvangen_op
              and a.ontvangen_op >= s.ontvangen_op - interval '12 months'
        group by s.id, s.prioriteiten)
     update ${stage} s set prioriteit = s.prioriteiten[e.aantal + 1] from eerder e where e.id = s.id`,
    [motor.bureauId],
  );
}

type OpenRij = {
  id: string;
  duoSoort: DuoSoort | null;
  categorie: Categorie;
  begindatum: Datum;
  einddatum: Datum | null;
  alleLessen: boolean | null;
  actieGewenst: string | null;
  prioriteitSchool: string | null;
  verzuimuren: number | null;
  prioriteit: number;
  eerdere: number;
};

/**
 * Meldingen that wait for triage and came in after one of this portion: what now precedes them may raise (or, when it was
 * withdrawn, lower) their priority. So the order of files does not matter.
 */
export async function retriage(motor: Motor, stage: string, wie: 'andere' | 'alle'): Promise<void> {
  const welke =
    wie === 'andere'
      ? `m.id not in (select id from ${stage} where stand <> 'ongewijzigd') and exists (
        select from ${stage} s where s.jongere_id = m.jongere_id and s.ontvangen_op < m.ontvangen_op and s.stand <> 'ongewijzigd')`
      : `m.jongere_id in (select jongere_id from ${stage} where stand <> 'ongewijzigd')`;
  const rows = await motor.sql<OpenRij>(
    `select m.id, m.duo_soort as "duoSoort", m.categorie, m.begindatum, m.einddatum, m.alle_lessen as "alleLessen",
            m.actie_gewenst as "actieGewenst", m.prioriteit_school as "prioriteitSchool", m.verzuimuren, m.prioriteit,
            (select count(*)::int from melding e where e.bureau_id = $1 and e.jongere_id = m.jongere_id and e.status <> 'I'
               and e.ontvangen_op >= m.ontvangen_op - interval '12 months' and e.ontvangen_op < m.ontvangen_op) as eerdere
       from melding m
      where m.bureau_id = $1 and m.status = 'R' and ${welke}`,
    [motor.bureauId],
  );
  const anders = rows.flatMap((row) => {
    const { prioriteit } = triage(toGegevens(row, motor.regio));
    return prioriteit === row.prioriteit ? [] : [{ id: row.id, prioriteit }];
  });
  if (anders.length === 0) return;
  await motor.sql(
    `update melding m set prioriteit = n.prioriteit, versie = m.versie + 1
       from unnest($2::uuid[], $3::smallint[]) as n (id, prioriteit) where m.bureau_id = $1 and m.id = n.id`,
    [motor.bureauId, anders.map((item) => item.id), anders.map((item) => item.prioriteit)],
  );
}

function toGegevens(row: OpenRij, regio: Regio): TriageGegevens {
  const { eerdere, ...rest } = row;
  return { ...rest, regio, eerdere12Maanden: eerdere };
}
