import { z } from 'zod';
import { gelukt } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { clearOld } from '#lib/uitwisseling/bewaren/data.ts';

/** Delivered files and rejected rows hold persons; after this many days only the counts of an import stay (domain.md §4.6). */
export const BEWAARDAGEN = 90;

/** Removes what is kept no longer at one bureau; gives how many rows of each kind went. */
export const clearExpired = command({
  naam: 'verlopen bestanden en concepten opruimen',
  permission: 'opruimen.uitvoeren',
  verwerking: 'beheer-en-beveiliging',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) => gelukt(await clearOld(toegang, BEWAARDAGEN)),
});

export async function clearAllBureaus(): Promise<void> {
  for (const bureau of await listBureaus())
    await clearExpired(systeemActor('werker', bureau, ['opruimen.uitvoeren']), {});
}
