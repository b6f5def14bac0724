import type { Metadata } from 'next';
import { draaiTerug } from '#app/(werkplek)/herbeoordeling/actions.ts';
import { Herbeoordelingbundel } from '#components/doelgroepen/herbeoordelingbundel.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showBundel } from '#lib/doelgroepen/herbeoordeling/queries.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Bevestigde herbeoordelingen' };

export default async function BundelPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await showBundel(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze bundel" />;
  const { kop } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={`Herbeoordelingen van ${formatDatum(todayInAmsterdam(kop.gemaaktOp))}`}
        onder={kop.door ? `Bevestigd door ${kop.door}` : undefined}
        kruimels={[{ titel: 'Herbeoordeling', href: '/herbeoordeling' }]}
      />
      <Herbeoordelingbundel {...uitkomst.waarde} actie={draaiTerug} />
    </>
  );
}
