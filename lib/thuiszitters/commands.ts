import { z } from 'zod';
import { gelukt, waardeOf, type Uitkomst } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { listAchterstallig } from './data.ts';
import { escalate } from './escalatie/data.ts';
import { rederiveThuiszitten } from './herleiden.ts';

/**
 * Brings the list of thuiszitters to today: whoever reached the day on which an absence counts, or the last day of the
 * duty, without anything having happened on that day. Who is at home for longer than three months by then gets a term.
 */
export const updateThuiszitters = command({
  naam: 'thuiszitters bijwerken tot vandaag',
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: (ids: readonly string[]) => ids,
  run: async (toegang): Promise<Uitkomst<readonly string[]>> => {
    const ids = await listAchterstallig(toegang);
    await rederiveThuiszitten(toegang, ids);
    const geescaleerd = await escalate(toegang);
    return gelukt([...new Set([...ids, ...geescaleerd])]);
  },
});

/** For the worker: every bureau of this installation. */
export async function updateAlleThuiszitters(): Promise<void> {
  for (const bureau of await listBureaus())
    waardeOf(await updateThuiszitters(systeemActor('werker', bureau, ['werkproces.behandelen']), {}));
}
