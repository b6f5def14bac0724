import type { Metadata } from 'next';
import { voegToe } from '#app/(werkplek)/jongeren/actions.ts';
import { NieuweJongereFormulier } from '#components/jongeren/nieuwe-jongere-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readKeuzelijsten } from '#lib/jongeren/keuzelijsten/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Jongere toevoegen' };

export default async function NieuweJongerePagina() {
  const actor = await requireActor();
  const lijsten = await readKeuzelijsten(actor, {});
  if (!lijsten.ok) return <Geweigerd weigering={lijsten.weigering} />;
  return (
    <>
      <Paginakop titel="Jongere toevoegen" kruimels={[{ titel: 'Jongeren', href: '/jongeren' }]} />
      <NieuweJongereFormulier actie={voegToe} gemeenten={lijsten.waarde.gemeenten} />
    </>
  );
}
