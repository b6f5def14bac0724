import type { Datum } from '#lib/kalender/model.ts';
import { lookupHash } from '#lib/platform/crypto.ts';
import { pool, sqlOn } from '#lib/platform/db.ts';
import type { Rol } from '#lib/toegang/model.ts';

/** A calendar program asks every quarter of an hour or so; more than this a minute is no calendar. */
const HOOGUIT_PER_MINUUT = 20;

type Gevonden = { bureauId: number; gebruikerId: string; rollen: Rol[]; teVaak: boolean };

/** One key for all bureaus: the link itself says of whom it is, before a bureau is known. */
export function tokenHash(token: string): Buffer {
  return lookupHash(token, 0, 'agenda');
}

/** Whose agendalink this is, by the one narrow function of the database that may look over the walls for it. */
export async function findAgendalink(token: string, vandaag: Datum): Promise<Gevonden | undefined> {
  const [row] = await sqlOn(pool())<Gevonden>(
    'select bureau_id as "bureauId", gebruiker_id as "gebruikerId", rollen, te_vaak as "teVaak" from agenda_zoek($1, $2, $3)',
    [tokenHash(token), vandaag, HOOGUIT_PER_MINUUT],
  );
  return row;
}
