import { workOn } from '#lib/platform/jobs.ts';
import { deliverFor } from '#lib/uitwisseling/terugmelden.ts';

/** Who handles which queue. */
export async function startQueues(): Promise<void> {
  await workOn('onderhoud', async () => undefined);
  await workOn('terugmelding', (taak) => deliverFor(taak.bureauId));
}
