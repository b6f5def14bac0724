import type { Toegang } from '#lib/toegang/model.ts';
import type { NieuweTrendbreuk, Trendbreukstand } from './model.ts';

/** What stands now, oldest day first. */
export async function readTrendbreuken(toegang: Toegang): Promise<Trendbreukstand[]> {
  return toegang.sql<Trendbreukstand>(
    `select t.id, t.vanaf, t.soort, t.zin, t.bron, t.raakt, t.openbaar and t.goedgekeurd_op is not null as openbaar,
            t.openbaar and t.goedgekeurd_op is null and t.teruggestuurd_op is null as wacht,
            case when t.teruggestuurd_op is not null then json_build_object('reden', t.teruggestuurd_reden, 'door', r.naam) end as teruggestuurd,
            l.naam as door, t.gezet_door as "doorId", c.naam as "gecontroleerdDoor"
       from trendbreuk t left join lidmaatschap l on l.bureau_id = t.bureau_id and l.gebruiker_id = t.gezet_door
       left join lidmaatschap c on c.bureau_id = t.bureau_id and c.gebruiker_id = t.goedgekeurd_door
       left join lidmaatschap r on r.bureau_id = t.bureau_id and r.gebruiker_id = t.teruggestuurd_door
      where t.bureau_id = $1 and t.ingetrokken_op is null order by t.vanaf, t.gezet_op, t.id`,
    [toegang.bureauId],
  );
}

export async function insertTrendbreuk(toegang: Toegang, nieuw: NieuweTrendbreuk): Promise<string> {
  const [row] = await toegang.sql<{ id: string }>(
    `insert into trendbreuk (bureau_id, vanaf, soort, zin, bron, raakt, openbaar, gezet_door, gezet_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      ...[toegang.bureauId, nieuw.vanaf, nieuw.soort, nieuw.zin, nieuw.bron, nieuw.raakt, nieuw.openbaar],
      ...[toegang.gebruikerId, toegang.nu],
    ],
  );
  if (!row) throw new Error('De trendbreuk is niet bewaard');
  return row.id;
}

const WACHT = 'openbaar and goedgekeurd_op is null and teruggestuurd_op is null and ingetrokken_op is null';

/** False when it does not wait for this any more. */
export async function approve(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update trendbreuk set goedgekeurd_op = $3, goedgekeurd_door = $4
      where bureau_id = $1 and id = $2 and ${WACHT} returning id`,
    [toegang.bureauId, id, toegang.nu, toegang.gebruikerId],
  );
  return rows.length > 0;
}

/** False when it does not wait for this any more. */
export async function sendBack(toegang: Toegang, id: string, reden: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update trendbreuk set teruggestuurd_op = $3, teruggestuurd_door = $4, teruggestuurd_reden = $5
      where bureau_id = $1 and id = $2 and ${WACHT} returning id`,
    [toegang.bureauId, id, toegang.nu, toegang.gebruikerId, reden],
  );
  return rows.length > 0;
}

/** False when it did not stand any more. */
export async function lapseTrendbreuk(toegang: Toegang, id: string): Promise<boolean> {
  const rows = await toegang.sql(
    `update trendbreuk set ingetrokken_op = $3, ingetrokken_door = $4
      where bureau_id = $1 and id = $2 and ingetrokken_op is null returning id`,
    [toegang.bureauId, id, toegang.nu, toegang.gebruikerId],
  );
  return rows.length > 0;
}
