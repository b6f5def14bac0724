import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/jaarverslagen/landelijk/actions.ts';
import { Landelijk } from '#components/jaarverslagen/landelijk.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listLandelijkeCijfers } from '#lib/jaarverslagen/landelijk/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Landelijke cijfers' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LandelijkPagina({ searchParams }: Props) {
  const vraag = enkel<'nieuw' | 'vervangen' | 'fout'>(await searchParams);
  const uitkomst = await listLandelijkeCijfers(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze pagina" />;
  return (
    <>
      <Paginakop
        titel="Landelijke cijfers"
        onder="Wat anderen over het hele land uitbrachten. Staat in het jaarverslag onder het cijfer waar het bij hoort, met de bron."
        kruimels={[{ titel: 'Jaarverslag', href: '/jaarverslagen' }]}
      />
      <Landelijk pagina={uitkomst.waarde} acties={acties} vraag={vraag} />
    </>
  );
}
