import { z } from 'zod';
import type { Datum } from '#lib/kalender/model.ts';
import { gelukt, waardeOf } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { GebruikerActor, Toegang } from '#lib/toegang/model.ts';
import { setTermijn } from '#lib/termijnen/bewaken/data.ts';
import type { Termijncode } from '#lib/termijnen/catalogus.ts';
import { actorMet } from '#tests/factories/actor.ts';
import { makeBureau } from '#tests/factories/bureau.ts';
import { makeJongere } from '#tests/factories/jongere.ts';
import { makeWerkproces } from '#tests/factories/werk.ts';

/** A door for the test alone: what a room does with terms inside its own commands. */
let werk: (toegang: Toegang) => Promise<unknown> = async () => undefined;
const inDeDeur = command({
  naam: 'proef met termijnen afhandelen',
  permission: 'werkproces.behandelen',
  verwerking: 'leerplicht-toezicht',
  input: z.object({}),
  run: async (toegang) => gelukt(await werk(toegang)),
  subject: 'geen-personen',
});
export async function doe<T>(actor: GebruikerActor, stap: (toegang: Toegang) => Promise<T>): Promise<T> {
  werk = stap;
  return waardeOf(await inDeDeur(actor, {})) as T;
}

export async function kantoor() {
  const bureau = await makeBureau();
  const ik = await actorMet('leerplichtambtenaar', { bureau, naam: 'Anouk' });
  const jongere = await makeJongere({ bureau, verantwoordelijkeId: ik.gebruikerId });
  const zaak = await makeWerkproces({ bureau, jongereId: jongere.id, eigenaarId: ik.gebruikerId });
  return { bureau, ik, jongere, zaak };
}
export type Kantoor = Awaited<ReturnType<typeof kantoor>>;

export async function stel({ ik, jongere, zaak }: Kantoor, start: Datum, code: Termijncode = 'T04') {
  const id = await doe(ik, (toegang) =>
    setTermijn(toegang, {
      code,
      onderwerpSoort: 'werkproces',
      onderwerpId: zaak.id,
      jongereId: jongere.id,
      werkprocesId: zaak.id,
      eigenaarId: ik.gebruikerId,
      gemeente: '1883',
      start,
    }),
  );
  return { id, versie: 1 };
}
