import type { Datum } from '#lib/kalender/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Doelstatus, DoelVan, Plandoel, Planstap, StapWie } from '#lib/vsv-trajecten/plan/model.ts';

/** The goals of this plan in its own order, each with its steps. */
export async function listPlan(toegang: Toegang, trajectId: string): Promise<Plandoel[]> {
  const doelen = await toegang.sql<Omit<Plandoel, 'stappen'>>(
    `select id, tekst, van, leefgebied, status, status_op as "statusOp", gesteld_op as "gesteldOp" from plandoel
      where bureau_id = $1 and traject_id = $2 order by volgorde, id`,
    [toegang.bureauId, trajectId],
  );
  const stappen = await toegang.sql<Planstap & { doelId: string }>(
    `select s.id, s.doel_id as "doelId", s.tekst, s.wie, s.wie_naam as "wieNaam", s.uiterlijk, s.gedaan_op as "gedaanOp"
       from planstap s join plandoel d on d.bureau_id = $1 and d.id = s.doel_id
      where s.bureau_id = $1 and d.traject_id = $2 and s.vervallen_op is null
      order by s.gedaan_op is not null, s.uiterlijk nulls last, s.id`,
    [toegang.bureauId, trajectId],
  );
  return doelen.map((doel) => ({ ...doel, stappen: stappen.filter(({ doelId }) => doelId === doel.id) }));
}

export async function insertDoel(
  toegang: Toegang,
  trajectId: string,
  doel: { tekst: string; van: DoelVan; leefgebied: string | null },
): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into plandoel (bureau_id, traject_id, volgorde, tekst, van, leefgebied, gesteld_op)
     select $1, $2, coalesce(max(volgorde), 0) + 1, $3, $4, $5, $6 from plandoel where bureau_id = $1 and traject_id = $2
     returning id`,
    [toegang.bureauId, trajectId, doel.tekst, doel.van, doel.leefgebied, toegang.vandaag],
  );
  if (!row) throw new Error('het doel is niet gemaakt');
  return row.id;
}

/** False when this goal is not of this plan. */
export async function updateDoel(
  toegang: Toegang,
  trajectId: string,
  doelId: string,
  doel: { tekst: string; van: DoelVan; leefgebied: string | null },
): Promise<boolean> {
  const rows = await toegang.sql(
    `update plandoel set tekst = $4, van = $5, leefgebied = $6 where bureau_id = $1 and traject_id = $2 and id = $3 returning id`,
    [toegang.bureauId, trajectId, doelId, doel.tekst, doel.van, doel.leefgebied],
  );
  return rows.length > 0;
}

export async function setDoelstatus(
  toegang: Toegang,
  doelId: string,
  status: Doelstatus,
  op: Datum | null,
): Promise<void> {
  await toegang.sql('update plandoel set status = $3, status_op = $4 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    doelId,
    status,
    op,
  ]);
}

export async function insertPlanstap(
  toegang: Toegang,
  doelId: string,
  stap: { tekst: string; wie: StapWie; wieNaam: string | null; uiterlijk: Datum | null },
): Promise<void> {
  await toegang.sql(
    'insert into planstap (bureau_id, doel_id, tekst, wie, wie_naam, uiterlijk) values ($1, $2, $3, $4, $5, $6)',
    [toegang.bureauId, doelId, stap.tekst, stap.wie, stap.wieNaam, stap.uiterlijk],
  );
}

/** Done on this day, or open again with null. */
export async function setPlanstapGedaan(toegang: Toegang, stapId: string, op: Datum | null): Promise<void> {
  await toegang.sql('update planstap set gedaan_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    stapId,
    op,
  ]);
}

export async function lapsePlanstap(toegang: Toegang, stapId: string): Promise<void> {
  await toegang.sql('update planstap set vervallen_op = $3 where bureau_id = $1 and id = $2', [
    toegang.bureauId,
    stapId,
    toegang.nu,
  ]);
}
