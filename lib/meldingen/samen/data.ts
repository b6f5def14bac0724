import type { Bundel, Bundelhandeling, Bundelregel } from '#lib/meldingen/samen/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

export async function insertBundel(
  toegang: Toegang,
  handeling: Bundelhandeling,
  regels: readonly Bundelregel[],
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into meldingbundel (bureau_id, gebruiker_id, handeling, regels, gemaakt_op) values ($1, $2, $3, $4, $5) returning id`,
    [toegang.bureauId, toegang.gebruikerId, handeling, JSON.stringify(regels), toegang.nu],
  );
  if (!row) throw new Error('de bundel is niet bewaard');
  return row.id;
}

/** A bundle of this user himself; somebody else's does not exist for him. */
export async function findBundel(toegang: Toegang, id: string): Promise<Bundel | undefined> {
  const [row] = await toegang.sql<Bundel>(
    `select id, handeling, regels, gemaakt_op as "gemaaktOp", ongedaan_op as "ongedaanOp" from meldingbundel
      where bureau_id = $1 and id = $2 and gebruiker_id = $3`,
    [toegang.bureauId, id, toegang.gebruikerId],
  );
  return row;
}

export async function markOngedaan(toegang: Toegang, id: string): Promise<void> {
  await toegang.sql('update meldingbundel set ongedaan_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    id,
    toegang.nu,
  ]);
}

/** Takes back work that this bundle started; false when somebody touched it meanwhile. */
export async function takeBackWerkproces(
  toegang: Toegang,
  bundelId: string,
  werkprocesId: string,
): Promise<boolean> {
  const [row] = await toegang.sql<{ gelukt: boolean }>('select werkproces_terugnemen($1, $2) as gelukt', [
    bundelId,
    werkprocesId,
  ]);
  return row?.gelukt === true;
}
