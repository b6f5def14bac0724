import type { Metadata } from 'next';
import { kies } from '#app/(werkplek)/beheer/huisstijl/actions.ts';
import { Huisstijlkeuzes } from '#components/beheer/huisstijl.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readHuisstijlkeuze } from '#lib/toegang/huisstijl/queries.ts';

export const metadata: Metadata = { title: 'Huisstijl' };

export default async function HuisstijlPagina() {
  const actor = await requireActor();
  const uitkomst = await readHuisstijlkeuze(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Huisstijl"
        onder={`De kleuren en vormen van alle pagina’s van ${actor.bureau.naam}, ook de openbare`}
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <Huisstijlkeuzes keuze={uitkomst.waarde} bureau={actor.bureau.code} actie={kies} />
    </>
  );
}
