import { lookupHash } from '#lib/platform/crypto.ts';
import { pool, sqlOn } from '#lib/platform/db.ts';

type Gevonden = { bureauId: number; id: string };

/** One key for all bureaus: the link itself says of whom it is, before a bureau is known. */
export function gastsleutelHash(sleutel: string): Buffer {
  return lookupHash(sleutel, 0, 'gastlink');
}

/** Whose link this is, by the one narrow function of the database that may look over the walls for it. */
export async function findGastlink(sleutel: string): Promise<Gevonden | undefined> {
  const [row] = await sqlOn(pool())<Gevonden>('select bureau_id as "bureauId", id from gast_zoek($1)', [
    gastsleutelHash(sleutel),
  ]);
  return row;
}
