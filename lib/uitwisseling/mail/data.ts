import { tijdstipTekst, type Plek } from '#lib/platform/bladeren/rules.ts';
import { enqueue } from '#lib/platform/jobs.ts';
import { openAdres, openMail, type Bericht, type Mailstatus } from '#lib/platform/mail.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { OpenMail } from '#lib/uitwisseling/mail/model.ts';
import { STIL_SECONDEN, verhulAdres } from '#lib/uitwisseling/mail/rules.ts';

/**
 * Takes a waiting message to send it: one worker gets it. A message that was under way with a worker that is gone may have
 * arrived, so it is set aside instead of sent again.
 */
export async function claim(toegang: Toegang, id: string): Promise<Bericht | null> {
  const [rij] = await toegang.sql<{ aan: Buffer; inhoud: Buffer }>(
    `update mail set status = 'bezig', bezig_sinds = now(), pogingen = pogingen + 1, fout = null
      where bureau_id = $1 and id = $2 and status = 'wacht' returning aan, inhoud`,
    [toegang.bureauId, id],
  );
  if (rij) return openMail(toegang.bureauId, rij);
  await toegang.sql(
    `update mail set status = 'onzeker', bezig_sinds = null, fout = $4
      where bureau_id = $1 and id = $2 and status = 'bezig' and bezig_sinds < now() - make_interval(secs => $3)`,
    [
      toegang.bureauId,
      id,
      STIL_SECONDEN,
      'Baken stopte tijdens het versturen: misschien is het bericht wel aangekomen.',
    ],
  );
  return null;
}

export async function readPogingen(toegang: Toegang, id: string): Promise<number | null> {
  const [rij] = await toegang.sql<{ pogingen: number }>(
    `select pogingen from mail where bureau_id = $1 and id = $2 and status = 'bezig' for update`,
    [toegang.bureauId, id],
  );
  return rij?.pogingen ?? null;
}

export async function saveAfloop(
  toegang: Toegang,
  id: string,
  status: Mailstatus,
  fout: string | null,
): Promise<void> {
  await toegang.sql(
    `update mail set status = $3, fout = $4, bezig_sinds = null,
            verzonden_op = case when $3 = 'verzonden' then $5::timestamptz end,
            inhoud = case when $3 = 'verzonden' then null else inhoud end
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, id, status, fout, toegang.nu],
  );
}

/** Back in the queue, with new tries; false when it is under way or has left. A second job for one message finds nothing to send. */
export async function requeue(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update mail set status = 'wacht', pogingen = 0, fout = null
      where bureau_id = $1 and id = $2 and status in ('wacht', 'mislukt', 'onzeker') returning id`,
    [toegang.bureauId, id],
  );
  if (rows.length > 0) await enqueue(toegang.sql, 'mail', { bureauId: toegang.bureauId, id });
  return rows.length > 0;
}

/** It is not to be sent any more, or it turned out to have arrived; false when it has left or is leaving. */
export async function settle(
  toegang: Toegang,
  id: string,
  als: 'ingetrokken' | 'verzonden',
): Promise<boolean> {
  const rows = await toegang.sql(
    `update mail set status = $3, inhoud = null, verzonden_op = case when $3 = 'verzonden' then $4::timestamptz end
      where bureau_id = $1 and id = $2 and status = any($5) returning id`,
    [
      toegang.bureauId,
      id,
      als,
      toegang.nu,
      als === 'verzonden' ? ['onzeker'] : ['wacht', 'mislukt', 'onzeker'],
    ],
  );
  return rows.length > 0;
}

/** Messages that wait, or were under way with a worker that is gone, while no job will come for them: each gets one. */
export async function enqueueForgotten(toegang: Toegang): Promise<number> {
  const rows = await toegang.sql<{ id: string }>(
    `select m.id from mail m
      where m.bureau_id = $1
        and (m.status = 'wacht' or (m.status = 'bezig' and m.bezig_sinds < now() - make_interval(secs => $2)))
        and not exists (select 1 from pgboss.job j where j.name = 'mail' and j.state in ('created', 'retry', 'active')
                           and j.data->>'id' = m.id::text)
      order by m.aangemaakt_op limit 1000`,
    [toegang.bureauId, STIL_SECONDEN],
  );
  for (const { id } of rows) await enqueue(toegang.sql, 'mail', { bureauId: toegang.bureauId, id });
  return rows.length;
}

/** Of how many messages a colleague must decide what happens. */
export async function countVast(toegang: Toegang): Promise<number> {
  const [row] = await toegang.sql<{ aantal: number }>(
    `select count(*)::int as aantal from mail where bureau_id = $1 and status in ('mislukt', 'onzeker')`,
    [toegang.bureauId],
  );
  return row?.aantal ?? 0;
}

/** The oldest first. */
export async function listOpen(
  toegang: Toegang,
  statussen: readonly Mailstatus[],
  na: Plek | null,
  aantal: number,
): Promise<(OpenMail & { sleutel: string })[]> {
  const rows = await toegang.sql<Omit<OpenMail, 'aan'> & { aan: Buffer; sleutel: string }>(
    `select id, bron_soort as "bronSoort", aan, status, pogingen, aangemaakt_op as "aangemaaktOp", fout,
            ${tijdstipTekst('aangemaakt_op')} || '_' || id as sleutel
       from mail where bureau_id = $1 and status = any($2) and status not in ('verzonden', 'ingetrokken')
        and ($3::text[] is null or (aangemaakt_op, id) > (($3::text[])[1]::timestamptz, ($3::text[])[2]::uuid))
      order by aangemaakt_op, id limit $4`,
    [toegang.bureauId, statussen, na, aantal],
  );
  return rows.map((rij) => ({ ...rij, aan: verhulAdres(openAdres(toegang.bureauId, rij.aan)) }));
}

export async function countSent(
  toegang: Toegang,
  dagen: number,
): Promise<{ aantal: number; laatste: Date | null }> {
  const [rij] = await toegang.sql<{ aantal: number; laatste: Date | null }>(
    `select count(*)::int as aantal, max(verzonden_op) as laatste from mail
      where bureau_id = $1 and verzonden_op >= $2::timestamptz - make_interval(days => $3)`,
    [toegang.bureauId, toegang.nu, dagen],
  );
  return rij ?? { aantal: 0, laatste: null };
}

/** Where the colleague who asks is mailed himself. */
export async function readEigenAdres(toegang: Toegang): Promise<string | null> {
  const [rij] = await toegang.sql<{ email: string | null }>(
    'select email from lidmaatschap where bureau_id = $1 and gebruiker_id = $2',
    [toegang.bureauId, toegang.gebruikerId],
  );
  return rij?.email ?? null;
}
