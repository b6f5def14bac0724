import { pseudonym } from '#lib/platform/crypto.ts';
import { weiger, type Uitkomst } from '#lib/platform/errors.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * The key of this form with exactly this content. A page that the browser restored carries the key of what was sent before;
 * with other text in it, it is another command and must not be answered with the old one.
 */
export function keyFor(sleutel: string, handeling: string, raw: unknown): string {
  const digest = pseudonym(
    `${sleutel}|${handeling}|${JSON.stringify(raw, (_, value) => value ?? null)}`,
    'eenmalig',
  );
  const hex = digest.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** Claims an idempotency key; gives the kept answer when the command was carried out before. */
export async function claimKey<Out>(toegang: Toegang, sleutel: string): Promise<Uitkomst<Out> | undefined> {
  const made = await toegang.sql(
    `insert into eenmalig (bureau_id, sleutel, gebruiker_id, uitkomst) values ($1, $2, $3, 'null') on conflict do nothing returning sleutel`,
    [toegang.bureauId, sleutel, toegang.gebruikerId],
  );
  if (made.length > 0) return undefined;
  const [row] = await toegang.sql<{ uitkomst: Uitkomst<Out> }>(
    'select uitkomst from eenmalig where bureau_id = $1 and sleutel = $2 and gebruiker_id is not distinct from $3',
    [toegang.bureauId, sleutel, toegang.gebruikerId],
  );
  return row?.uitkomst ?? weiger('al-verwerkt', 'Dit formulier is al verwerkt.');
}

export async function keepAnswer(
  toegang: Toegang,
  sleutel: string,
  uitkomst: Uitkomst<unknown>,
): Promise<void> {
  await toegang.sql('update eenmalig set uitkomst = $3 where bureau_id = $1 and sleutel = $2', [
    toegang.bureauId,
    sleutel,
    JSON.stringify(uitkomst),
  ]);
}
