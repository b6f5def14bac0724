import type { Metadata } from 'next';
import { maakDocument } from '#app/(werkplek)/evaluaties/actions.ts';
import { Raadsdocumenten } from '#components/evaluaties/raadsdocumenten.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listRaadsdocumenten } from '#lib/evaluatie/raadsdocument/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Raadsdocument' };

export default async function RaadsdocumentenPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await listRaadsdocumenten(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze evaluatie" />;
  const { evaluatie } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Raadsdocument"
        onder="Eén bladzijde voor de raad, met de onderbouwing erachter. Wat er eenmaal staat, verandert niet meer."
        kruimels={[
          { titel: 'Evaluatie', href: '/evaluaties' },
          { titel: evaluatie.titel, href: `/evaluaties/${evaluatie.id}` },
        ]}
      />
      <Raadsdocumenten {...uitkomst.waarde} maak={maakDocument} />
    </>
  );
}
