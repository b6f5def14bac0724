import { z } from 'zod';
import { gelukt } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';
import { destroyOude, removeOude } from './data.ts';

/** T20, every night: what is five years old leaves the work, what is ten years old is destroyed. */
export const keepTerms = command({
  naam: 'bewaartermijn politiegegevens uitvoeren',
  permission: 'wpg.bewaren',
  verwerking: 'opsporing',
  compartiment: 'wpg',
  input: z.object({}),
  subject: 'geen-personen',
  run: async (toegang) => {
    const vernietigd = await destroyOude(toegang);
    return gelukt({ verwijderd: await removeOude(toegang), vernietigd });
  },
});

export async function keepTermsEverywhere(): Promise<void> {
  for (const bureau of await listBureaus())
    await keepTerms(systeemActor('werker', bureau, ['wpg.bewaren']), {});
}
