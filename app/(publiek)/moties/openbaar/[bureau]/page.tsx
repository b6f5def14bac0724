import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OpenbareLijst } from '#components/moties/publiek/openbare-lijst.tsx';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { listOpenbareMoties } from '#lib/moties/openbaar.ts';
import { findPubliekBureau } from '#lib/publicaties/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const bureau = await findPubliekBureau((await params).bureau);
  return { title: bureau ? `Moties van ${bureau.naam}` : 'Moties en beloften' };
}

export default async function BureauMotiesPagina({ params }: Eigenschappen) {
  const { bureau: code } = await params;
  const bureau = await findPubliekBureau(code);
  // As on the page of figures: an address without a page is a readable 404, also without JavaScript.
  if (!bureau) redirect(`/cijfers/${encodeURIComponent(code)}/niet-gevonden`);
  return (
    <>
      <Paginakop
        titel={`Moties en beloften: ${bureau.naam}`}
        onder={<a href={`/cijfers/${code}`}>Naar de cijfers van dit bureau</a>}
        kruimels={[{ titel: 'Moties en beloften', href: '/moties/openbaar' }]}
      />
      {bureau.demo && <DemoMelding />}
      <OpenbareLijst moties={await listOpenbareMoties(code)} />
    </>
  );
}
