import type { Agendalink } from '#lib/contact/afspraken/model.ts';
import { tokenHash } from '#lib/toegang/agendalink.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** The new link takes the place of the old one, which works no more. */
export async function saveLink(toegang: Toegang, token: string): Promise<void> {
  await toegang.sql(
    `insert into agendalink (bureau_id, gebruiker_id, token_hash, gemaakt_op) values ($1, $2, $3, $4)
     on conflict (bureau_id, gebruiker_id) do update set token_hash = excluded.token_hash, gemaakt_op = excluded.gemaakt_op,
       ingetrokken_op = null, laatst_gebruikt_op = null`,
    [toegang.bureauId, toegang.gebruikerId, tokenHash(token), toegang.nu],
  );
}

export async function revokeLink(toegang: Toegang): Promise<void> {
  await toegang.sql(
    'update agendalink set ingetrokken_op = $3 where bureau_id = $1 and gebruiker_id = $2 and ingetrokken_op is null',
    [toegang.bureauId, toegang.gebruikerId, toegang.nu],
  );
}

export async function readLink(toegang: Toegang): Promise<Agendalink | null> {
  const [row] = await toegang.sql<Agendalink>(
    `select gemaakt_op as "gemaaktOp", laatst_gebruikt_op as "laatstGebruiktOp" from agendalink
      where bureau_id = $1 and gebruiker_id = $2 and ingetrokken_op is null`,
    [toegang.bureauId, toegang.gebruikerId],
  );
  return row ?? null;
}
