import { waardeOf } from '#lib/platform/errors.ts';
import { maakBundel, makeBundel, markeerGeprint, tochNietGeprint } from '#lib/brieven/afdrukken/commands.ts';
import { readAfdrukken } from '#lib/brieven/afdrukken/queries.ts';
import { schrijfBrief } from '#lib/brieven/commands.ts';
import { briefwerker, makeBrief } from '#lib/brieven/maken/commands.ts';
import type { Bureau } from '#lib/toegang/model.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeOuder } from '#tests/factories/ouder.ts';

/** Writes a letter, and takes it to the printer and back. */
export async function brievenbus(bureau: Bureau, jongereId: string) {
  const actor = await actorMet('leerplichtambtenaar', { bureau });
  const ouder = await makeOuder(jongereId, { bureau });
  const werker = await briefwerker({ bureauId: bureau.id });
  if (!werker) throw new Error('geen werker');
  const schrijf = async (sjabloon: string, onderwerp: string, velden: object) => {
    const aan = `ouders:${ouder.ouderschapId}`;
    const { briefId } = waardeOf(
      await schrijfBrief(actor, { jongereId, sjabloon, onderwerp, aan, doe: 'verstuur', ...velden }),
    );
    await makeBrief(werker, briefId);
    const { rijen } = waardeOf(await readAfdrukken(actor, {}));
    const { id: bundelId } = waardeOf(await maakBundel(actor, { exemplaar: rijen.map((rij) => rij.id) }));
    await makeBundel(werker, bundelId);
    return {
      druk: async () => waardeOf(await markeerGeprint(actor, { bundelId })),
      terug: async () => waardeOf(await tochNietGeprint(actor, { bundelId })),
    };
  };
  return { actor, ouder, schrijf };
}
