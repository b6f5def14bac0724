import type { Metadata } from 'next';
import { legUit } from '#app/(werkplek)/jaarverslagen/actions.ts';
import { Optellingen } from '#components/jaarverslagen/optellingen.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { naamVan } from '#lib/jaarverslagen/labels.ts';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Optellingen van het jaarverslag' };

export default async function OptellingenPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readEditie(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit jaarverslag" />;
  const { editie } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Optellingen"
        onder="Elke som die een lezer zelf kan maken. Wat niet optelt, krijgt een regel uitleg voordat het jaarverslag wordt vastgesteld."
        kruimels={[
          { titel: 'Jaarverslag', href: '/jaarverslagen' },
          { titel: naamVan(editie), href: `/jaarverslagen/${editie.id}` },
        ]}
      />
      <Optellingen pagina={uitkomst.waarde} legUit={legUit} />
    </>
  );
}
