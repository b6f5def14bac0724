import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Kopie, Kopieregel, Opgave } from './model.ts';

const REGEL = `k.id, k.versie, k.vorm, k.periode, nullif(k.gemeente_code, '') as "gemeenteCode", k.inhoud->'gemeente'->>'naam' as "gemeenteNaam",
  k.inhoud->'teldag'->>'op' as teldag,
  k.uitgave, k.reden, k.toelichting, encode(k.hash, 'hex') as hash, k.gemaakt_op as "gemaaktOp", k.gemaakt_door as "gemaaktDoor", m.naam as "gemaaktDoorNaam",
  k.ingediend_op::text as "ingediendOp", k.ingediend_bij as "ingediendBij", i.naam as "ingediendDoorNaam", k.vervallen_op is not null as vervallen`;
const VAN = `opgave_kopie k left join lidmaatschap m on m.bureau_id = $1 and m.gebruiker_id = k.gemaakt_door
  left join lidmaatschap i on i.bureau_id = $1 and i.gebruiker_id = k.ingediend_door`;

/** Copies of these years, the newest first. */
export async function listKopieen(toegang: Toegang, perioden: readonly string[]): Promise<Kopieregel[]> {
  return toegang.sql<Kopieregel>(
    `select ${REGEL} from ${VAN} where k.bureau_id = $1 and k.periode = any($2::text[]) and k.vervallen_op is null
      order by k.uitgave desc, k.gemeente_code limit 500`,
    [toegang.bureauId, perioden],
  );
}

export async function findKopie(
  toegang: Toegang,
  id: string,
): Promise<(Kopie & { vervallen: boolean }) | undefined> {
  const [row] = await toegang.sql<Kopie & { vervallen: boolean }>(
    `select ${REGEL}, k.inhoud from ${VAN} where k.bureau_id = $1 and k.id = $2`,
    [toegang.bureauId, id],
  );
  return row;
}

type Nieuw = {
  readonly inhoud: Opgave;
  readonly hash: Buffer;
  readonly toelichting: string | null;
  readonly reden: string | null;
};

/** The next edition; what was laid ready before of the same count and never submitted, lapses. Undefined: a colleague was first. */
export async function insertKopie(
  toegang: Toegang,
  { inhoud, hash, toelichting, reden }: Nieuw,
): Promise<string | undefined> {
  const plek = [toegang.bureauId, inhoud.vorm, inhoud.periode, inhoud.gemeente?.code ?? ''];
  await toegang.sql(
    `update opgave_kopie set vervallen_op = $5, versie = versie + 1
      where bureau_id = $1 and vorm = $2 and periode = $3 and gemeente_code = $4 and coalesce(inhoud->'teldag'->>'op', '') = $6
        and ingediend_op is null and vervallen_op is null`,
    [...plek, toegang.nu, inhoud.teldag?.op ?? ''],
  );
  const [row] = await toegang.sql<{ id: string }>(
    `insert into opgave_kopie (bureau_id, vorm, periode, gemeente_code, uitgave, inhoud, hash, toelichting, reden, gemaakt_door, gemaakt_op)
     select $1, $2, $3, $4, coalesce(max(uitgave), 0) + 1, $5, $6, $7, $8, $9, $10
       from opgave_kopie where bureau_id = $1 and vorm = $2 and periode = $3 and gemeente_code = $4
     on conflict do nothing returning id`,
    [...plek, JSON.stringify(inhoud), hash, toelichting, reden, toegang.gebruikerId, toegang.nu],
  );
  return row?.id;
}

/** False when a colleague changed it in between. */
export async function saveIngediend(
  toegang: Toegang,
  { id, versie }: { readonly id: string; readonly versie: number },
  ingediend: { readonly op: Datum; readonly bij: string } | null,
): Promise<boolean> {
  const rows = await toegang.sql(
    `update opgave_kopie set versie = versie + 1, ingediend_op = $4, ingediend_bij = $5, ingediend_door = $6, ingediend_vastgelegd_op = $7
      where bureau_id = $1 and id = $2 and versie = $3 returning id`,
    [
      ...[toegang.bureauId, id, versie, ingediend?.op ?? null, ingediend?.bij ?? null],
      ...(ingediend ? [toegang.gebruikerId, toegang.nu] : [null, null]),
    ],
  );
  return rows.length === 1;
}
