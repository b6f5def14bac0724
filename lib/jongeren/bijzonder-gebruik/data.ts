import { decryptSubject } from '#lib/platform/crypto.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { datum, type Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Inzage } from '#lib/jongeren/bijzonder-gebruik/model.ts';
import { DAGEN_NA_AFSLUITEN, sleutelVan } from '#lib/jongeren/bijzonder-gebruik/rules.ts';

type Rij = { gebruiker: string; betrokkene: Buffer; dag: string; uur: number; tijd: Date };

/** Each look of a person into a dossier in the period: one per user, dossier and hour. */
export async function readInzagen(toegang: Toegang, van: Datum, tot: Datum): Promise<Inzage[]> {
  const rows = await toegang.sql<Rij>(
    `select a.gebruiker_id as gebruiker, v.betrokkene, to_char(lokaal, 'YYYY-MM-DD') as dag, extract(hour from lokaal)::int as uur, min(a.tijd) as tijd
       from auditregel a
      cross join lateral (select a.tijd at time zone 'Europe/Amsterdam' as lokaal) t
       join verwerkingsregel v on v.bureau_id = $1 and v.txid = a.txid and v.operatie_id = a.operatie_id
      where a.bureau_id = $1 and a.permissie = 'dossier.lezen' and a.uitkomst = 'gelukt' and a.gebruiker_id is not null
        and a.tijd >= ($2::date)::timestamp at time zone 'Europe/Amsterdam'
        and a.tijd < ($3::date + 1)::timestamp at time zone 'Europe/Amsterdam'
      group by 1, 2, 3, 4 limit 200000`,
    [toegang.bureauId, van, tot],
  );
  return rows.map(({ gebruiker, betrokkene, ...rest }) => ({
    gebruikerId: gebruiker,
    jongereId: decryptSubject(betrokkene, toegang.bureauId),
    ...rest,
  }));
}

export async function readNamen(toegang: Toegang): Promise<Map<string, string>> {
  const rows = await toegang.sql<{ id: string; naam: string }>(
    'select gebruiker_id as id, naam from lidmaatschap where bureau_id = $1',
    [toegang.bureauId],
  );
  return new Map(rows.map((row) => [row.id, row.naam]));
}

export async function readAchternamen(
  toegang: Toegang,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await toegang.sql<{ id: string; naam: string }>(
    'select id, geslachtsnaam as naam from jongere where bureau_id = $1 and id = any($2::uuid[])',
    [toegang.bureauId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.naam]));
}

const BEGIN = ['MeldingOntvangen', 'WerkprocesGestart', 'WerkprocesHeropend', 'MeldingHeropend'];
const EINDE = [
  ...['MeldingAfgehandeld', 'MeldingTerKennisgevingAangenomen', 'MeldingIngetrokken', 'MeldingDoorgestuurd'],
  'WerkprocesGesloten',
];

/**
 * Which of these looks were at a dossier in which no case ran: nothing begun that was not ended by then, and nothing
 * ended shortly before. From the counted facts, so it also holds for days long gone.
 */
export async function readZonderZaak(toegang: Toegang, inzagen: readonly Inzage[]): Promise<Set<string>> {
  const uniek = [...new Map(inzagen.map((inzage) => [sleutelVan(inzage), inzage])).values()];
  const rows = await toegang.sql<{ jongere: string; dag: string }>(
    `select i.jongere, i.dag::text as dag from unnest($2::uuid[], $3::date[], $4::date[]) as i (jongere, dag, grens)
      where not exists (
        select 1 from gebeurtenis b
         where b.bureau_id = $1 and b.jongere_id = i.jongere and b.soort = any($5) and b.datum <= i.dag and b.vervallen_op is null
           and not exists (
             select 1 from gebeurtenis e
              where e.bureau_id = $1 and e.onderwerp_id = b.onderwerp_id and e.soort = any($6) and e.vervallen_op is null
                and e.datum >= b.datum and e.datum < i.grens))`,
    [
      toegang.bureauId,
      uniek.map((inzage) => inzage.jongereId),
      uniek.map((inzage) => inzage.dag),
      uniek.map((inzage) => addDays(datum(inzage.dag), -DAGEN_NA_AFSLUITEN)),
      BEGIN,
      EINDE,
    ],
  );
  return new Set(rows.map((row) => sleutelVan({ jongereId: row.jongere, dag: row.dag })));
}
