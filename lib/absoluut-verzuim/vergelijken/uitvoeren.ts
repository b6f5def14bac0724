import {
  meldVergelijkingMislukt,
  planVergelijking,
  voerVergelijkingUit,
} from '#lib/absoluut-verzuim/vergelijken/commands.ts';
import { planVerjaardagen } from '#lib/bevolking/commands.ts';
import { log } from '#lib/platform/log.ts';
import type { Taak } from '#lib/platform/jobs.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

type Bureau = Awaited<ReturnType<typeof listBureaus>>[number];

function vergelijker(bureau: Bureau) {
  return systeemActor('werker', bureau, ['absoluut.vergelijken']);
}

/** Carries out one comparison; a fault is written down and passed on, so that the queue tries again. */
export async function runVergelijking(bureau: Bureau, id: string): Promise<void> {
  const actor = vergelijker(bureau);
  try {
    const uitkomst = await voerVergelijkingUit(actor, { id });
    if (!uitkomst.ok)
      log.info({ bureau: bureau.id, code: uitkomst.weigering.code }, 'vergelijking geweigerd');
  } catch (error) {
    await meldVergelijkingMislukt(actor, { id });
    throw error;
  }
}

/** The handler of queue `vergelijking`. */
export async function handleVergelijkingJob(taak: Taak): Promise<void> {
  const bureau = (await listBureaus()).find((item) => item.id === taak.bureauId);
  if (bureau && taak.id) await runVergelijking(bureau, taak.id);
}

/** Birthdays that ask for work each day, and comparing monthly or weekly: for every bureau. Asked every hour by the worker. */
export async function compareWhenDue(): Promise<void> {
  for (const bureau of await listBureaus()) {
    await planVerjaardagen(vergelijker(bureau), {});
    const gepland = await planVergelijking(vergelijker(bureau), {});
    if (gepland.ok && gepland.waarde.id) await runVergelijking(bureau, gepland.waarde.id);
  }
}
