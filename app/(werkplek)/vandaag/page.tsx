import { requireActor } from '#lib/toegang/from-request.ts';

export default async function VandaagPagina() {
  const actor = await requireActor();
  return <h1>Vandaag bij {actor.bureau.naam}</h1>;
}
