import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Concept } from '#lib/contact/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

const PLAATS = 'concept.inhoud';

/** Drafts are someone's own and readable with the key only: they may hold what is not yet in a dossier. */
export async function saveConcept(
  toegang: Toegang,
  sleutel: string,
  waarden: Concept['waarden'],
): Promise<void> {
  await toegang.sql(
    `insert into concept (bureau_id, gebruiker_id, sleutel, inhoud, bijgewerkt_op) values ($1, $2, $3, $4, $5)
     on conflict (bureau_id, gebruiker_id, sleutel) do update set inhoud = excluded.inhoud, bijgewerkt_op = excluded.bijgewerkt_op`,
    [
      toegang.bureauId,
      toegang.gebruikerId,
      sleutel,
      encrypt(JSON.stringify(waarden), toegang.bureauId, PLAATS),
      toegang.nu,
    ],
  );
}

export async function findConcept(toegang: Toegang, sleutel: string): Promise<Concept | null> {
  const [row] = await toegang.sql<{ inhoud: Buffer; bijgewerktOp: Date }>(
    'select inhoud, bijgewerkt_op as "bijgewerktOp" from concept where bureau_id = $1 and gebruiker_id = $2 and sleutel = $3',
    [toegang.bureauId, toegang.gebruikerId, sleutel],
  );
  if (!row) return null;
  return {
    waarden: JSON.parse(decrypt(row.inhoud, toegang.bureauId, PLAATS)),
    bijgewerktOp: row.bijgewerktOp,
  };
}

export async function deleteConcept(toegang: Toegang, sleutel: string): Promise<void> {
  await toegang.sql('delete from concept where bureau_id = $1 and gebruiker_id = $2 and sleutel = $3', [
    toegang.bureauId,
    toegang.gebruikerId,
    sleutel,
  ]);
}
