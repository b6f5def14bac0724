import type { Datum, Regio } from '#lib/kalender/model.ts';
import type { Categorie, DuoSoort, TriageGegevens } from '#lib/meldingen/model.ts';
import { triage } from '#lib/meldingen/rules.ts';
import type { Motor } from '#lib/uitwisseling/motor/soort.ts';

/**
 * The priority of a melding is decided by the rule of `meldingen`. How many earlier meldingen there are is known only in
 * the database, so the rule is asked for none, one, two and more, and the database picks by its count.
 */
const HERHALINGEN = [0, 1, 2, 3] as const;

export function prioriteitenPerHerhaling(gegevens: Omit<TriageGegevens, 'eerdere12Maanden'>): number[] {
  return HERHALINGEN.map((eerdere12Maanden) => triage({ ...gegevens, eerdere12Maanden }).prioriteit);
}

/** SQL: meldingen on the same person in the twelve months before staged row `s`, in the database and in this portion. */
export function earlierMeldingen(stage: string): string {
  const before = (a: string) =>
    `${a}.ontvangen_op >= s.ontvangen_op - interval '12 months' and ${a}.ontvangen_op < s.ontvangen_op and ${a}.status <> 'I'`;
  return `((select count(*)::int from melding m where m.bureau_id = $1 and m.jongere_id = s.jongere_id and ${before('m')}
              and not exists (select from ${stage} z where z.id = m.id))
         + (select count(*)::int from ${stage} o where o.jongere_id = s.jongere_id and o.regel <> s.regel and ${before('o')}))`;
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
export async function retriage(motor: Motor, stage: string): Promise<void> {
  const rows = await motor.sql<OpenRij>(
    `select m.id, m.duo_soort as "duoSoort", m.categorie, m.begindatum, m.einddatum, m.alle_lessen as "alleLessen",
            m.actie_gewenst as "actieGewenst", m.prioriteit_school as "prioriteitSchool", m.verzuimuren, m.prioriteit,
            (select count(*)::int from melding e where e.bureau_id = $1 and e.jongere_id = m.jongere_id and e.status <> 'I'
               and e.ontvangen_op >= m.ontvangen_op - interval '12 months' and e.ontvangen_op < m.ontvangen_op) as eerdere
       from melding m
      where m.bureau_id = $1 and m.status = 'R' and m.jongere_id in (
        select s.jongere_id from ${stage} s join melding n on n.bureau_id = $1 and n.jongere_id = s.jongere_id and n.id <> s.id
         where s.stand in ('nieuw', 'gewijzigd'))`,
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
