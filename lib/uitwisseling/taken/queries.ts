import { gelukt } from '#lib/platform/errors.ts';
import { readQueues } from '#lib/platform/jobs.ts';
import { query } from '#lib/toegang/front-door.ts';
import { readLevensteken, readNietBezorgd } from '#lib/uitwisseling/taken/data.ts';
import { showTakenSchema } from '#lib/uitwisseling/taken/schema.ts';

/** Background work of this bureau: what waits, what failed, and whether the worker lives. */
export const showTaken = query({
  naam: 'achtergrondtaken bekijken',
  permission: 'taken.zien',
  verwerking: 'beheer-en-beveiliging',
  input: showTakenSchema,
  subject: 'geen-personen',
  run: async (toegang) =>
    gelukt({
      ...(await readQueues(toegang.sql, toegang.bureauId)),
      werker: await readLevensteken(toegang),
      nietBezorgd: await readNietBezorgd(toegang),
    }),
});
