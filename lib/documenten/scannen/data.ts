import { tijdstipTekst, type Plek } from '#lib/platform/bladeren/rules.ts';
import type { Scan } from '#lib/documenten/model.ts';
import type { Besmet, Scantelling } from '#lib/documenten/scannen/model.ts';
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

/** How the files of this bureau stand with the scanner: how many, and since when. Of documents that were withdrawn nothing. */
export async function countScans(toegang: Toegang): Promise<Scantelling[]> {
  return toegang.sql<Scantelling>(
    `select coalesce(v.scan_reden, v.scan) as stand, count(*)::int as aantal, min(v.toegevoegd_op) as sinds,
            max(v.scan_bevinding) filter (where v.scan_reden = 'niet-bereikbaar') as waarom
       from documentversie v join document d on d.bureau_id = $1 and d.id = v.document_id and d.ingetrokken_op is null
      where v.bureau_id = $1 and v.scan <> 'schoon' group by 1`,
    [toegang.bureauId],
  );
}

/** What the scanner refused: when and by whom it was added, so that this colleague can be asked. No name of a file: it may hold that of a child. */
export async function listBesmet(
  toegang: Toegang,
  na: Plek | null,
  aantal: number,
): Promise<(Besmet & { sleutel: string })[]> {
  return toegang.sql<Besmet & { sleutel: string }>(
    `select v.id, v.toegevoegd_op as "toegevoegdOp", l.naam as door, v.scan_bevinding as virus, v.gescand_op as "gescandOp",
            ${tijdstipTekst('v.toegevoegd_op')} || '_' || v.id as sleutel
       from documentversie v join document d on d.bureau_id = $1 and d.id = v.document_id and d.ingetrokken_op is null
       left join lidmaatschap l on l.bureau_id = $1 and l.gebruiker_id = v.toegevoegd_door
      where v.bureau_id = $1 and v.scan_reden = 'besmet'
        and ($2::text[] is null or (v.toegevoegd_op, v.id) < (($2::text[])[1]::timestamptz, ($2::text[])[2]::uuid))
      order by v.toegevoegd_op desc, v.id desc limit $3`,
    [toegang.bureauId, na, aantal],
  );
}
