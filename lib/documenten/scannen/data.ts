import type { Scan } from '#lib/documenten/model.ts';
import type { Toegang } from '#lib/toegang/model.ts';

/**
 * Which versions the scanner should see now: what waits for it, what was accepted without one, and once a day what it refused
 * (newer signatures take a false alarm back). The longest unseen first.
 */
export async function listTeScannen(toegang: Toegang, aantal: number): Promise<{ id: string }[]> {
  return toegang.sql<{ id: string }>(
    `select id from documentversie where bureau_id = $1 and scan <> 'schoon'
        and (scan_reden is distinct from 'besmet' or gescand_op < $2::timestamptz - interval '1 day')
      order by gescand_op nulls first, id limit $3`,
    [toegang.bureauId, toegang.nu, aantal],
  );
}

export async function saveScan(toegang: Toegang, versieId: string, scan: Scan): Promise<void> {
  await toegang.sql(
    `update documentversie set scan = $3, scan_reden = $4, scan_bevinding = $5, scan_pogingen = scan_pogingen + 1, gescand_op = $6
      where bureau_id = $1 and id = $2`,
    [toegang.bureauId, versieId, scan.stand, scan.reden, scan.bevinding, toegang.nu],
  );
}
