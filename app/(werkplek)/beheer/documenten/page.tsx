import type { Metadata } from 'next';
import { opnieuw } from '#app/(werkplek)/beheer/documenten/actions.ts';
import { Scans } from '#components/beheer/scans.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { showScans } from '#lib/documenten/scannen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Documenten en virusscanner' };

export default async function ScansPagina({ searchParams }: { searchParams: Promise<{ na?: string }> }) {
  const { na } = await searchParams;
  const uitkomst = await showScans(await requireActor(), { na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Documenten en virusscanner"
        onder="Wat op de scanner wacht, en wat hij tegenhield"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <Scans overzicht={uitkomst.waarde} na={na} opnieuw={opnieuw} />
    </>
  );
}
