import { redirect } from 'next/navigation';
import { beginpad } from '#lib/toegang/beginpagina.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export default async function Start() {
  const { rollen } = await requireActor();
  redirect(beginpad(rollen));
}
