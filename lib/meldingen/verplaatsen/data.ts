import type { Toegang } from '#lib/toegang/model.ts';

/** The last move of this melding by this user that was not taken back. */
export async function findVerplaatsing(
  toegang: Toegang,
  meldingId: string,
): Promise<{ bundelId: string } | undefined> {
  const [row] = await toegang.sql<{ bundelId: string }>(
    `select id as "bundelId" from meldingbundel
      where bureau_id = $1 and gebruiker_id = $2 and handeling = 'verplaats' and ongedaan_op is null
        and gemaakt_op > $4::timestamptz - interval '12 hours'
        and regels @> jsonb_build_array(jsonb_build_object('meldingId', $3::text))
      order by gemaakt_op desc limit 1`,
    [toegang.bureauId, toegang.gebruikerId, meldingId, toegang.nu],
  );
  return row;
}
