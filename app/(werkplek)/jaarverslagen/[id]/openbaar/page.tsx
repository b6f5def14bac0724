import type { Metadata } from 'next';
import { bereidVoor, geefUit, trekIn } from '#app/(werkplek)/jaarverslagen/actions.ts';
import { vraagPdf } from '#app/(werkplek)/publicaties/actions.ts';
import { Bestanden } from '#components/jaarverslagen/bestanden.tsx';
import { Uitgeven } from '#components/jaarverslagen/uitgeven.tsx';
import { Voorbereiding } from '#components/jaarverslagen/voorbereiding.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verslagblad } from '#components/verslag/verslagblad.tsx';
import { naamVan } from '#lib/jaarverslagen/labels.ts';
import { readOpenbareUitgave } from '#lib/jaarverslagen/uitgeven/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Openbare uitgave van het jaarverslag' };

export default async function OpenbareUitgavePagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readOpenbareUitgave(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit jaarverslag" />;
  const { editie, openbaar, uitgegeven } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={`Openbare uitgave ${naamVan(editie)}`}
        kruimels={[
          { titel: 'Jaarverslag', href: '/jaarverslagen' },
          { titel: naamVan(editie), href: `/jaarverslagen/${editie.id}` },
        ]}
      />
      {openbaar ? (
        <Uitgeven
          pagina={uitkomst.waarde}
          openbaar={openbaar}
          geefUit={geefUit}
          trekIn={trekIn}
          vraagPdf={vraagPdf}
        />
      ) : (
        <Voorbereiding pagina={uitkomst.waarde} bereidVoor={bereidVoor} />
      )}
      {openbaar && (
        <Bestanden
          adres={`/jaarverslagen/${editie.id}/bestanden/openbaar`}
          label={uitgegeven ? 'Openbare uitgave' : 'Om te lezen voordat het openbaar is'}
        />
      )}
      {openbaar && <Verslagblad blokken={openbaar.verslag.blokken} />}
    </>
  );
}
