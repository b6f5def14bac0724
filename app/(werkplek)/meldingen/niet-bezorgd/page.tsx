import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import * as acties from '#app/(werkplek)/meldingen/niet-bezorgd/actions.ts';
import { NietBezorgdFilter } from '#components/meldingen/niet-bezorgd-filter.tsx';
import { NietBezorgdLijst } from '#components/meldingen/niet-bezorgd-lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Niet bezorgde terugmeldingen' };

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export default async function NietBezorgdPagina({ searchParams }: Props) {
  const params = await searchParams;
  const { van, stand, na, verteld } = params;
  const uitkomst = await listNietBezorgd(await requireActor(), { van, stand, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Niet bezorgde terugmeldingen"
        onder="Wat scholen nog niet van ons hoorden. Baken probeert het vanzelf acht keer; daarna belt iemand."
        kruimels={[{ titel: 'Meldingen', href: '/meldingen' }]}
      />
      <NietBezorgdFilter van={van} stand={stand} />
      <Lijstbalk stand={uitkomst.waarde.stand} params={params} acties={lijstacties} />
      <NietBezorgdLijst
        lijst={uitkomst.waarde}
        acties={acties}
        waarden={{ van, stand, na }}
        verteld={verteld}
      />
    </>
  );
}
