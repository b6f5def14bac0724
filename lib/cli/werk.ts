import { workOn } from '#lib/platform/jobs.ts';

/** Who handles which queue. */
export async function startQueues(): Promise<void> {
  await workOn('onderhoud', async () => undefined);
}
