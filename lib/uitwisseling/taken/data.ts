import { retryJob } from '#lib/platform/jobs.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import type { Levensteken } from '#lib/uitwisseling/taken/model.ts';

export async function readLevensteken(toegang: Toegang): Promise<Levensteken> {
  const [row] = await toegang.sql<{ laatstOp: Date; vers: boolean }>(
    `select laatst_op as "laatstOp", laatst_op > now() - interval '30 seconds' as vers from hartslag where proces = 'werker'`,
  );
  return row ?? { laatstOp: null, vers: false };
}

/** Feedback to schools that was not delivered yet, and how long the oldest waits. */
export async function readNietBezorgd(toegang: Toegang): Promise<{ aantal: number; oudste: Date | null }> {
  const [row] = await toegang.sql<{ aantal: number; oudste: Date | null }>(
    `select count(*)::int as aantal, min(aangemaakt_op) as oudste from terugmelding where bureau_id = $1 and bezorgd_op is null`,
    [toegang.bureauId],
  );
  return row ?? { aantal: 0, oudste: null };
}

/** False when there is no failed job with this id at this bureau. */
export async function retryFailed(toegang: Toegang, id: string): Promise<boolean> {
  return retryJob(toegang.sql, toegang.bureauId, id);
}
