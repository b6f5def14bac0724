import { tijdstipTekst } from '#lib/platform/bladeren/rules.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import type { MeldingStatus } from '#lib/meldingen/model.ts';
import type { NietBezorgd, NietBezorgdvraag } from '#lib/meldingen/terugmelding/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** What the school gets to read about its melding (fields l–p): written with the change, delivered after commit. */
export type Terugmelding = {
  readonly meldingId: string;
  readonly status: MeldingStatus;
  readonly redenAfgesloten: string | null;
  readonly opmerking: string | null;
};

/** Queues feedback to the schools, with this colleague as the contact, and wakes the worker when we commit. */
export async function queueTerugmeldingen(toegang: Toegang, regels: readonly Terugmelding[]): Promise<void> {
  if (regels.length === 0) return;
  await toegang.sql(
    `insert into terugmelding (bureau_id, melding_id, status, reden_afgesloten, opmerking, contact_naam, contact_functie,
                               contact_telefoon, contact_email, aangemaakt_op)
     select $1, r.melding_id, r.status, r.reden, r.opmerking, coalesce(l.naam, b.naam), l.functie, l.telefoon, l.email, $7
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as r (melding_id, status, reden, opmerking)
       join bureau b on b.id = $1
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = $6`,
    [
      toegang.bureauId,
      regels.map((regel) => regel.meldingId),
      regels.map((regel) => regel.status),
      regels.map((regel) => regel.redenAfgesloten),
      regels.map((regel) => regel.opmerking),
      toegang.gebruikerId,
      toegang.nu,
    ],
  );
  await enqueue(toegang.sql, 'terugmelding', { bureauId: toegang.bureauId });
}

/** What did not reach the school yet, the longest waiting first, with who sees to it: himself, or who has the melding. */
export async function listUndelivered(toegang: Toegang, vraag: NietBezorgdvraag): Promise<NietBezorgd[]> {
  return toegang.sql<NietBezorgd>(
    `select t.id, t.melding_id as "meldingId", m.jongere_id as "jongereId", s.naam as school, t.status,
            t.aangemaakt_op as "aangemaaktOp", t.pogingen, t.fout, coalesce(t.eigenaar_id, m.eigenaar_id) as "eigenaarId",
            l.naam as eigenaar, coalesce(m.contact_telefoon, s.telefoon) as telefoon, m.contact_naam as "contactNaam",
            ${tijdstipTekst('t.aangemaakt_op')} || '_' || t.id as sleutel
       from terugmelding t
       join melding m on m.bureau_id = t.bureau_id and m.id = t.melding_id
       left join school s on s.bureau_id = m.bureau_id and s.id = m.school_id
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = coalesce(t.eigenaar_id, m.eigenaar_id)
      where t.bureau_id = $1 and t.bezorgd_op is null and t.verteld_op is null
        and ($3::uuid is null or coalesce(t.eigenaar_id, m.eigenaar_id) = $3)
        and (not $4::boolean or t.fout is not null)
        and ($5::text[] is null or (t.aangemaakt_op, t.id) > (($5::text[])[1]::timestamptz, ($5::text[])[2]::uuid))
      order by t.aangemaakt_op, t.id limit $2`,
    [toegang.bureauId, vraag.aantal, vraag.van, vraag.vast, vraag.na],
  );
}

/** Told by telephone or otherwise: nothing is sent any more, and it stays on the record who said what to whom. */
export async function markVerteld(
  toegang: Toegang,
  id: string,
  hoe: string,
): Promise<Bijgewerkt | undefined> {
  return update(toegang, id, 'verteld_op = $3, verteld_door = $4, verteld_hoe = $5', [
    toegang.nu,
    toegang.gebruikerId,
    hoe,
  ]);
}

export async function claimUndelivered(toegang: Toegang, id: string): Promise<Bijgewerkt | undefined> {
  return update(toegang, id, 'eigenaar_id = $3', [toegang.gebruikerId]);
}

type Bijgewerkt = { readonly id: string; readonly jongereId: string | null };

async function update(
  toegang: Toegang,
  id: string,
  set: string,
  waarden: readonly unknown[],
): Promise<Bijgewerkt | undefined> {
  const [row] = await toegang.sql<Bijgewerkt>(
    `update terugmelding t set ${set} from melding m
      where t.bureau_id = $1 and t.id = $2 and t.bezorgd_op is null and t.verteld_op is null
        and m.bureau_id = $1 and m.id = t.melding_id returning t.id, m.jongere_id as "jongereId"`,
    [toegang.bureauId, id, ...waarden],
  );
  return row;
}

/** Gives feedback that failed too often a new chance. */
export async function retryUndelivered(toegang: Toegang, ids: readonly string[]): Promise<number> {
  const rows = await toegang.sql(
    `update terugmelding set pogingen = 0, fout = null where bureau_id = $1 and id = any($2::uuid[]) and bezorgd_op is null
        and verteld_op is null returning id`,
    [toegang.bureauId, ids],
  );
  if (rows.length > 0) await enqueue(toegang.sql, 'terugmelding', { bureauId: toegang.bureauId });
  return rows.length;
}

/** Feedback of a change that is now undone: what has not left is dropped. Gives the meldingen whose school already read it. */
export async function dropUndelivered(
  toegang: Toegang,
  meldingIds: readonly string[],
  sinds: Date,
): Promise<string[]> {
  await toegang.sql(
    `delete from terugmelding
      where bureau_id = $1 and melding_id = any($2::uuid[]) and bezorgd_op is null and aangemaakt_op >= $3`,
    [toegang.bureauId, meldingIds, sinds],
  );
  const rows = await toegang.sql<{ id: string }>(
    `select distinct melding_id as id from terugmelding
      where bureau_id = $1 and melding_id = any($2::uuid[]) and aangemaakt_op >= $3`,
    [toegang.bureauId, meldingIds, sinds],
  );
  return rows.map((row) => row.id);
}
