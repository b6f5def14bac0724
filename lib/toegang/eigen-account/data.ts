import type { Toegang } from '#lib/toegang/model.ts';

/** False for an account without a password, and for a demo account that others use too. */
export async function saveOwnPassword(toegang: Toegang, gebruikerId: string, hash: string): Promise<boolean> {
  const [row] = await toegang.sql<{ ok: boolean }>('select eigen_wachtwoord($1, $2) as ok', [
    gebruikerId,
    hash,
  ]);
  return row?.ok === true;
}
