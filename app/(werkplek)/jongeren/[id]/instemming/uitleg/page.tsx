import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { Uitleg } from '#components/instemming/uitleg.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { readUitleg } from '#lib/instemming/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Uitleg over instemming' };

type Eigenschappen = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function UitlegPagina({ params, searchParams }: Eigenschappen) {
  const { id } = await params;
  const { doel } = await searchParams;
  const uitkomst = await readUitleg(await requireActor(), { jongereId: id, doel });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze uitleg" geefReden={geefReden} />;
  return (
    <>
      <Paginakop
        titel="Wat betekent instemming?"
        onder={uitkomst.waarde.doel.label}
        kruimels={[{ titel: 'Instemming', href: `/jongeren/${id}/instemming` }]}
      />
      <Uitleg pagina={uitkomst.waarde} />
    </>
  );
}
