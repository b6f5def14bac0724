import { decrypt, encrypt } from '#lib/platform/crypto.ts';
import type { Concept, Conceptmetsleutel } from '#lib/toegang/concepten/model.ts';
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
  const [concept] = await listConcepten(toegang, [sleutel]);
  return concept ? { waarden: concept.waarden, bijgewerktOp: concept.bijgewerktOp } : null;
}

/** One's own drafts with these keys. */
export async function listConcepten(
  toegang: Toegang,
  sleutels: readonly string[],
): Promise<Conceptmetsleutel[]> {
  const rows = await toegang.sql<{ sleutel: string; inhoud: Buffer; bijgewerktOp: Date }>(
    `select sleutel, inhoud, bijgewerkt_op as "bijgewerktOp" from concept
      where bureau_id = $1 and gebruiker_id = $2 and sleutel = any($3)`,
    [toegang.bureauId, toegang.gebruikerId, sleutels],
  );
  return rows.map(({ sleutel, inhoud, bijgewerktOp }) => ({
    sleutel,
    waarden: JSON.parse(decrypt(inhoud, toegang.bureauId, PLAATS)) as Concept['waarden'],
    bijgewerktOp,
  }));
}

export async function deleteConcept(toegang: Toegang, sleutel: string): Promise<void> {
  await toegang.sql('delete from concept where bureau_id = $1 and gebruiker_id = $2 and sleutel = $3', [
    toegang.bureauId,
    toegang.gebruikerId,
    sleutel,
  ]);
}
