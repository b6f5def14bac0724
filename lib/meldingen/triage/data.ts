import type { Datum } from '#lib/kalender/model.ts';
import type { Categorie, DuoSoort, Triage, TriageGegevens } from '#lib/meldingen/model.ts';
import { triage } from '#lib/meldingen/rules.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = {
  id: string;
  duoSoort: DuoSoort | null;
  categorie: Categorie;
  begindatum: Datum;
  einddatum: Datum | null;
  alleLessen: boolean | null;
  actieGewenst: string | null;
  prioriteitSchool: string | null;
  verzuimuren: number | null;
  eerdere12Maanden: number;
};
export type Getriageerd = { readonly id: string; readonly triage: Triage };

/** The priority of these meldingen by today's rule, each with its reasons. One statement. */
export async function listTriage(toegang: Toegang, ids: readonly string[]): Promise<Getriageerd[]> {
  const rows = await toegang.sql<Rij>(
    `select m.id, m.duo_soort as "duoSoort", m.categorie, m.begindatum, m.einddatum, m.alle_lessen as "alleLessen",
            m.actie_gewenst as "actieGewenst", m.prioriteit_school as "prioriteitSchool", m.verzuimuren,
            coalesce(e.aantal, 0) as "eerdere12Maanden"
       from melding m
       left join lateral (
         select count(*) as aantal from melding a
          where a.bureau_id = $1 and a.jongere_id = m.jongere_id and a.status <> 'I' and a.id <> m.id
            and a.ontvangen_op <= m.ontvangen_op and a.ontvangen_op > m.ontvangen_op - interval '12 months') e on true
      where m.bureau_id = $1 and m.id = any($2::uuid[])`,
    [toegang.bureauId, ids],
  );
  const regio = regioVan(toegang);
  return rows.map(({ id, ...melding }) => ({ id, triage: triage({ ...melding, regio }) }));
}

export async function savePrioriteiten(toegang: Toegang, regels: readonly Getriageerd[]): Promise<void> {
  await toegang.sql(
    `update melding m set prioriteit = r.prioriteit from unnest($2::uuid[], $3::smallint[]) as r (id, prioriteit)
      where m.bureau_id = $1 and m.id = r.id and m.prioriteit <> r.prioriteit`,
    [toegang.bureauId, regels.map((regel) => regel.id), regels.map((regel) => regel.triage.prioriteit)],
  );
}

const REGIO: Record<'noord' | 'midden' | 'zuid', TriageGegevens['regio']> = {
  noord: 'NOORD',
  midden: 'MIDDEN',
  zuid: 'ZUID',
};

/** The school holidays of this bureau. */
export function regioVan(toegang: Toegang): TriageGegevens['regio'] {
  return REGIO[toegang.actor.vakantieregio];
}
