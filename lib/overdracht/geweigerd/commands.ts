import { z } from 'zod';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { takeGeweigerd } from '#lib/overdracht/geweigerd/data.ts';
import { reopenTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

/** What another bureau refused still has to be handed over: the task runs again. Not over the wall, so the own worker does it. */
export const heropenGeweigerd = command({
  naam: 'taak na geweigerde overdracht heropenen',
  permission: 'absoluut.vergelijken',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: (out: { jongereIds: readonly string[] }) => out.jongereIds,
  run: async (toegang) => {
    const jongereIds = await takeGeweigerd(toegang);
    for (const jongereId of jongereIds) await reopenTermijn(toegang, jongereId, 'T14');
    return gelukt({ jongereIds });
  },
});

/** Asked every few minutes by the worker, for every bureau. */
export async function heropenAlleGeweigerd(): Promise<void> {
  for (const bureau of await listBureaus())
    waardeOf(await heropenGeweigerd(systeemActor('werker', bureau, ['absoluut.vergelijken']), {}));
}
