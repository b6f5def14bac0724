import { z } from 'zod';
import { destroyIngetrokken, destroyNaTermijn } from '#lib/instemming/bewaren/data.ts';
import { gelukt } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

/** Every night: what may no longer be kept behind the wall is destroyed (T19, and what was withdrawn). */
export const wisAfgeschermd = command({
  naam: 'afgeschermde gegevens vernietigen',
  permission: 'bijzonder.bewaren',
  verwerking: 'doorstroompunt-begeleiding',
  compartiment: 'bijzonder',
  input: z.object({}),
  subject: (out: { jongereIds: readonly string[] }) => out.jongereIds,
  run: async (toegang) => {
    const ingetrokken = await destroyIngetrokken(toegang);
    return gelukt({ jongereIds: [...ingetrokken, ...(await destroyNaTermijn(toegang))] });
  },
});

export async function wisAfgeschermdOveral(): Promise<void> {
  for (const bureau of await listBureaus())
    await wisAfgeschermd(systeemActor('werker', bureau, ['bijzonder.bewaren']), {});
}
