import type { Metadata } from 'next';
import { richtIn } from '#app/(werkplek)/beheer/bevoegdheden/actions.ts';
import { HandhavingInstelling } from '#components/handhaving/instelling.tsx';
import { Protocolfilter, Protocoltabel } from '#components/handhaving/protocol.tsx';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showInstelling } from '#lib/handhaving/instelling/queries.ts';
import { showProtocol } from '#lib/handhaving/protocol/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Protocol politiegegevens' };

type Params = { van?: string; tot?: string; soort?: string; zaak?: string; voor?: string };

export default async function ProtocolPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const actor = await requireActor();
  const uitkomst = await showProtocol(actor, params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { regels, ouder, periode } = uitkomst.waarde;
  const instelling = await showInstelling(actor, {});
  const volgende = ouder
    ? `/logboek/politiegegevens?${new URLSearchParams({ ...params, ...periode, voor: String(ouder) })}`
    : undefined;
  return (
    <>
      <Paginakop
        titel="Protocol politiegegevens"
        onder="Wie handhavingszaken zag, wijzigde of verstrekte, zonder de inhoud (Wpg art. 32)"
        kruimels={[{ titel: 'Logboek', href: '/logboek' }]}
      />
      <div className="secties">
        <Protocolfilter {...periode} soort={params.soort} />
        <Sectie titel="Protocol">
          <Protocoltabel regels={regels} />
          <Bladeren volgende={volgende} />
        </Sectie>
        {instelling.ok && <HandhavingInstelling instelling={instelling.waarde} actie={richtIn} />}
      </div>
    </>
  );
}
