import type { Metadata } from 'next';
import { bezorgOpnieuw } from '#app/(werkplek)/meldingen/actions.ts';
import { NietBezorgdLijst } from '#components/meldingen/niet-bezorgd-lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listNietBezorgd } from '#lib/meldingen/terugmelding/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Niet bezorgde terugmeldingen' };

export default async function NietBezorgdPagina() {
  const uitkomst = await listNietBezorgd(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Niet bezorgde terugmeldingen"
        onder="Wat scholen nog niet van ons hoorden. Baken probeert het vanzelf acht keer."
        kruimels={[{ titel: 'Meldingen', href: '/meldingen' }]}
      />
      <NietBezorgdLijst lijst={uitkomst.waarde} actie={bezorgOpnieuw} />
    </>
  );
}
