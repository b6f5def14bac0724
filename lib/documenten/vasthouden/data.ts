import { decryptBytes, encryptBytes } from '#lib/platform/crypto.ts';
import { DEEL_BYTES, MEEST_VASTGEHOUDEN, type VastgehoudenBestand } from '#lib/documenten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/** Binds a part to its owner, its draft and its place, so that parts cannot be moved, swapped or left out unseen. */
function plaatsVan(toegang: Toegang, sleutel: string, volgnummer: number, delen: number): string {
  return `conceptbestanddeel.inhoud|${toegang.gebruikerId}|${sleutel}|${volgnummer}/${delen}`;
}

/** Keeps the file of a refused form for who sent it; an earlier one of the same draft goes, and the oldest when there are many. */
export async function saveVastgehouden(
  toegang: Toegang,
  sleutel: string,
  bestand: { readonly naam: string; readonly inhoud: Buffer },
): Promise<void> {
  await holdEigen(toegang);
  await deleteVastgehouden(toegang, sleutel);
  await deleteOudste(toegang);
  const { naam, inhoud } = bestand;
  const delen = Math.ceil(inhoud.length / DEEL_BYTES);
  const eigen = [toegang.bureauId, toegang.gebruikerId, sleutel];
  await toegang.sql(
    `insert into conceptbestand (bureau_id, gebruiker_id, sleutel, bestandsnaam, bytes, delen, bewaard_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [...eigen, naam, inhoud.length, delen, toegang.nu],
  );
  for (let deel = 1; deel <= delen; deel += 1)
    await toegang.sql(
      'insert into conceptbestanddeel (bureau_id, gebruiker_id, sleutel, volgnummer, inhoud) values ($1, $2, $3, $4, $5)',
      [
        ...eigen,
        deel,
        encryptBytes(
          inhoud.subarray((deel - 1) * DEEL_BYTES, deel * DEEL_BYTES),
          toegang.bureauId,
          plaatsVan(toegang, sleutel, deel, delen),
        ),
      ],
    );
}

/** Two forms of one user that are refused at once, one after the other. */
async function holdEigen(toegang: Toegang): Promise<void> {
  await toegang.sql("select pg_advisory_xact_lock(hashtextextended('conceptbestand|' || $1, $2))", [
    toegang.gebruikerId,
    toegang.bureauId,
  ]);
}

async function deleteOudste(toegang: Toegang): Promise<void> {
  await toegang.sql(
    `delete from conceptbestand where bureau_id = $1 and gebruiker_id = $2 and sleutel in
       (select sleutel from conceptbestand where bureau_id = $1 and gebruiker_id = $2 order by bewaard_op desc, sleutel offset $3)`,
    [toegang.bureauId, toegang.gebruikerId, MEEST_VASTGEHOUDEN - 1],
  );
}

type Gevonden = VastgehoudenBestand & { readonly delen: number };

/** Of this user and this draft, no older than a day. */
export async function findVastgehouden(toegang: Toegang, sleutel: string): Promise<Gevonden | null> {
  const [row] = await toegang.sql<Gevonden>(
    `select bestandsnaam as naam, bytes, delen from conceptbestand
      where bureau_id = $1 and gebruiker_id = $2 and sleutel = $3 and bewaard_op > $4::timestamptz - interval '1 day'`,
    [toegang.bureauId, toegang.gebruikerId, sleutel, toegang.nu],
  );
  return row ?? null;
}

export async function readVastgehoudenInhoud(
  toegang: Toegang,
  sleutel: string,
  delen: number,
): Promise<Buffer> {
  const rows = await toegang.sql<{ volgnummer: number; inhoud: Buffer }>(
    `select volgnummer, inhoud from conceptbestanddeel
      where bureau_id = $1 and gebruiker_id = $2 and sleutel = $3 order by volgnummer`,
    [toegang.bureauId, toegang.gebruikerId, sleutel],
  );
  if (rows.length !== delen) throw new Error('van het vastgehouden bestand ontbreekt een deel');
  return Buffer.concat(
    rows.map((row) =>
      decryptBytes(row.inhoud, toegang.bureauId, plaatsVan(toegang, sleutel, row.volgnummer, delen)),
    ),
  );
}

export async function deleteVastgehouden(toegang: Toegang, sleutel: string): Promise<void> {
  await toegang.sql(
    'delete from conceptbestand where bureau_id = $1 and gebruiker_id = $2 and sleutel = $3',
    [toegang.bureauId, toegang.gebruikerId, sleutel],
  );
}
