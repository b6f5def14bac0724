import { formatNaamInLijst } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import type { Datum } from '#lib/kalender/model.ts';
import { openAangeleverd } from '#lib/meldingen/koppelen/data.ts';
import type { Postvakrij } from '#lib/meldingen/postvak/model.ts';
import type { Postvakfilter } from '#lib/meldingen/postvak/schema.ts';
import type { TriageGegevens } from '#lib/meldingen/model.ts';
import { triage } from '#lib/meldingen/rules.ts';
import { regioVan } from '#lib/meldingen/triage/data.ts';
import type { Toegang } from '#lib/toegang/model.ts';

type Rij = Omit<Postvakrij, 'naam' | 'redenen' | 'teBepalen'> &
  Omit<TriageGegevens, 'regio'> &
  Partial<Jongerenaam> & { aangeleverd: Buffer | null };

/**
 * New meldingen by priority and then what waits longest; other statuses newest first. Both follow an index, and nothing is
 * counted.
 */
export async function listPostvak(
  toegang: Toegang,
  filter: Postvakfilter,
  aantal: number,
): Promise<Postvakrij[]> {
  const status = filter.status ?? 'R';
  const byPriority = status === 'R';
  const waarden: unknown[] = [toegang.bureauId, status];
  const voorwaarden = conditionsOf(filter, toegang, byPriority, waarden);
  const order = (m: string) =>
    byPriority ? `${m}.prioriteit, ${m}.ontvangen_op, ${m}.id` : `${m}.ontvangen_op desc, ${m}.id`;
  const rows = await toegang.sql<Rij>(
    `with gekozen as (
       select * from melding m where m.bureau_id = $1 and m.status = ${byPriority ? "'R' and $2 = 'R'" : '$2'}${voorwaarden}
        order by ${order('m')} limit ${aantal})
     select m.id, m.versie, m.jongere_id as "jongereId", m.aangeleverd, j.geslachtsnaam, j.voorvoegsel, j.voornamen, j.roepnaam,
            j.geboortedatum, s.naam as school, g.naam as gemeente, m.categorie, m.duo_soort as "duoSoort", m.status, m.prioriteit,
            m.ontvangen_op as "ontvangenOp", m.reactie_uiterlijk as "reactieUiterlijk", m.begindatum, m.einddatum,
            m.alle_lessen as "alleLessen", m.actie_gewenst as "actieGewenst", m.prioriteit_school as "prioriteitSchool", m.verzuimuren,
            coalesce(e.totaal, 0) as eerdere, coalesce(e.recent, 0) as "eerdere12Maanden", l.naam as eigenaar
       from gekozen m
       left join jongere j on j.bureau_id = $1 and j.id = m.jongere_id
       left join school s on s.bureau_id = $1 and s.id = m.school_id
       left join gemeente g on g.code = m.gemeente_code
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = m.eigenaar_id
       left join lateral (
         select count(*) as totaal, count(*) filter (where a.ontvangen_op > m.ontvangen_op - interval '12 months') as recent
           from melding a where a.bureau_id = $1 and a.jongere_id = m.jongere_id and a.status <> 'I' and a.id <> m.id
            and a.ontvangen_op <= m.ontvangen_op) e on true
      order by ${order('m')}`,
    waarden,
  );
  return rows.map((row) => toRij(toegang, row));
}

function conditionsOf(
  filter: Postvakfilter,
  toegang: Toegang,
  byPriority: boolean,
  waarden: unknown[],
): string {
  const next = (waarde: unknown) => `$${waarden.push(waarde)}`;
  const parts: string[] = [];
  if (filter.categorie) parts.push(`m.categorie = ${next(filter.categorie)}`);
  if (filter.gemeente) parts.push(`m.gemeente_code = ${next(filter.gemeente)}`);
  if (filter.eigenaar === 'niemand') parts.push('m.eigenaar_id is null');
  else if (filter.eigenaar)
    parts.push(`m.eigenaar_id = ${next(filter.eigenaar === 'mij' ? toegang.gebruikerId : filter.eigenaar)}`);
  if (filter.na) {
    const { prioriteit, ontvangenOp, id } = filter.na;
    const [p, d, i] = [byPriority ? next(prioriteit) : '', next(ontvangenOp), next(id)];
    const verder = byPriority ? '>' : '<';
    const later = `(m.ontvangen_op ${verder} ${d}::date or (m.ontvangen_op = ${d}::date and m.id > ${i}::uuid))`;
    parts.push(byPriority ? `(m.prioriteit > ${p} or (m.prioriteit = ${p} and ${later}))` : later);
  }
  return parts.map((part) => ` and ${part}`).join('');
}

function toRij(toegang: Toegang, row: Rij): Postvakrij {
  const received = row.aangeleverd ? openAangeleverd(toegang.bureauId, row.aangeleverd) : null;
  return {
    id: row.id,
    versie: row.versie,
    jongereId: row.jongereId,
    naam: formatNaamInLijst(received ?? row),
    geboortedatum: (received?.geboortedatum ?? row.geboortedatum) as Datum | null,
    teBepalen: row.jongereId === null,
    school: row.school,
    gemeente: row.gemeente,
    categorie: row.categorie,
    duoSoort: row.duoSoort,
    ontvangenOp: row.ontvangenOp,
    reactieUiterlijk: row.reactieUiterlijk,
    status: row.status,
    prioriteit: row.prioriteit,
    redenen: triage({ ...row, regio: regioVan(toegang) }).redenen,
    eerdere: row.eerdere,
    eigenaar: row.eigenaar,
  };
}
