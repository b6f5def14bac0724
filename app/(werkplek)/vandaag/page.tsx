import type { Metadata } from 'next';
import { VandaagLijsten } from '#components/vandaag/vandaag-lijsten.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { readVandaag } from '#lib/termijnen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Vandaag' };

export default async function VandaagPagina() {
  const actor = await requireActor();
  const uitkomst = await readVandaag(actor, {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop titel="Vandaag" onder={formatDatumVoluit(uitkomst.waarde.vandaag)} />
      <VandaagLijsten vandaag={uitkomst.waarde} />
    </>
  );
}
