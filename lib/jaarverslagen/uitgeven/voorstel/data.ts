import { enqueue } from '#lib/platform/jobs.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { OpenbareInhoud, Uitgave } from '../model.ts';
import type { Voorstel } from './model.ts';

/** Asks for it, again when it was there, and puts it in the queue; it exists exactly when the transaction commits. */
export async function askVoorstel(toegang: Toegang, editieId: string): Promise<void> {
  await toegang.sql(
    `insert into openbaar_voorstel (bureau_id, editie_id, ronde, status, gevraagd_op) values ($1, $2, gen_random_uuid(), 'wacht', $3)
     on conflict (bureau_id, editie_id) do update set ronde = gen_random_uuid(), status = 'wacht', gedaan = 0, totaal = 0,
            tegen = null, openbaar = null, tabellen = null, gevraagd_op = excluded.gevraagd_op`,
    [toegang.bureauId, editieId, toegang.nu],
  );
  await enqueue(toegang.sql, 'bescherming', { bureauId: toegang.bureauId, id: editieId });
}

export async function findVoorstel(toegang: Toegang, editieId: string): Promise<Voorstel | undefined> {
  const [row] = await toegang.sql<Voorstel>(
    `select ronde, status, gedaan, totaal, tegen, openbaar from openbaar_voorstel where bureau_id = $1 and editie_id = $2`,
    [toegang.bureauId, editieId],
  );
  return row;
}

/** The exact tables behind it; apart, because no page shows them. */
export async function readTabellen(toegang: Toegang, editieId: string): Promise<Uitgave['tabellen']> {
  const [row] = await toegang.sql<{ tabellen: Uitgave['tabellen'] | null }>(
    `select tabellen from openbaar_voorstel where bureau_id = $1 and editie_id = $2 and status = 'klaar'`,
    [toegang.bureauId, editieId],
  );
  return row?.tabellen ?? [];
}

export async function saveStand(
  toegang: Toegang,
  { editieId, ronde }: { editieId: string; ronde: string },
  { status, gedaan, totaal }: { status: 'bezig' | 'mislukt'; gedaan?: number; totaal?: number },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update openbaar_voorstel set status = $4, gedaan = coalesce($5, gedaan), totaal = coalesce($6, totaal)
      where bureau_id = $1 and editie_id = $2 and ronde = $3 and status <> 'klaar' returning editie_id`,
    [toegang.bureauId, editieId, ronde, status, gedaan ?? null, totaal ?? null],
  );
  return rows.length === 1;
}

export async function saveVoorstel(
  toegang: Toegang,
  { editieId, ronde }: { editieId: string; ronde: string },
  { openbaar, tabellen, tegen }: { openbaar: OpenbareInhoud; tabellen: Uitgave['tabellen']; tegen: string },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update openbaar_voorstel set status = 'klaar', gedaan = totaal, openbaar = $4, tabellen = $5, tegen = $6
      where bureau_id = $1 and editie_id = $2 and ronde = $3 returning editie_id`,
    [toegang.bureauId, editieId, ronde, JSON.stringify(openbaar), JSON.stringify(tabellen), tegen],
  );
  return rows.length === 1;
}
