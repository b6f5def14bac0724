import { z } from 'zod';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { eigenaarVan } from '#lib/bevolking/data.ts';
import { heeftNogWerk, takeAangenomen, takeGeweigerd } from '#lib/overdracht/geweigerd/data.ts';
import { listTermijnenVan, reopenTermijn, setTermijn } from '#lib/termijnen/bewaken/data.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listBureaus, systeemActor } from '#lib/toegang/systeem.ts';

/**
 * What another bureau refused still has to be handed over: the task runs again. What it accepted ends here, and somebody is to do
 * that. Not over the wall, so the own worker does it.
 */
export const heropenGeweigerd = command({
  naam: 'taken na het antwoord op een overdracht openen',
  permission: 'absoluut.vergelijken',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  subject: (out: { jongereIds: readonly string[] }) => out.jongereIds,
  run: async (toegang) => {
    const jongereIds = await takeGeweigerd(toegang);
    for (const jongereId of jongereIds) await openOverdraagtaak(toegang, jongereId);
    const aangenomen = await takeAangenomen(toegang);
    for (const { jongereId } of aangenomen) await openAfrondtaak(toegang, jongereId);
    return gelukt({ jongereIds: [...jongereIds, ...aangenomen.map(({ jongereId }) => jongereId)] });
  },
});

/** Asked every few minutes by the worker, for every bureau. */
export async function heropenAlleGeweigerd(): Promise<void> {
  for (const bureau of await listBureaus())
    waardeOf(await heropenGeweigerd(systeemActor('werker', bureau, ['absoluut.vergelijken']), {}));
}

/** Another gemeente goes on with it: who worked on it here ends that work and calls off what was planned. */
export async function openAfrondtaak(toegang: Toegang, jongereId: string): Promise<void> {
  if (await heeftNogWerk(toegang, jongereId)) await open(toegang, jongereId, 'overgedragen');
}

/** It was refused: the task to hand it over is back, also of a dossier that was handed over without one. */
export async function openOverdraagtaak(toegang: Toegang, jongereId: string): Promise<void> {
  const termijnen = await listTermijnenVan(toegang, jongereId);
  if (termijnen.some(({ code }) => code === 'T14')) await reopenTermijn(toegang, jongereId, 'T14');
  else await open(toegang, jongereId, 'T14');
}

async function open(toegang: Toegang, jongereId: string, code: 'T14' | 'overgedragen'): Promise<void> {
  const eigenaarId = await eigenaarVan(toegang, jongereId);
  await setTermijn(toegang, {
    ...{ code, jongereId, eigenaarId, start: toegang.vandaag, gemeente: null },
    ...{ onderwerpSoort: 'jongere', onderwerpId: jongereId },
  });
}
