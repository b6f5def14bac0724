import type { Metadata } from 'next';
import { Filters, type Filterwaarden } from '#components/thuiszitters/filters.tsx';
import { Thuiszitterslijst } from '#components/thuiszitters/thuiszitterslijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listThuiszitters } from '#lib/thuiszitters/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Thuiszitters' };

type Props = { searchParams: Promise<Filterwaarden & { na?: string }> };

export default async function ThuiszittersPagina({ searchParams }: Props) {
  const { na, soort, duur, sector, gemeente, van } = await searchParams;
  const waarden = { soort, duur, sector, gemeente, van };
  const uitkomst = await listThuiszitters(await requireActor(), { ...waarden, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Thuiszitters"
        onder="Wie vandaag niet naar school gaat: niet ingeschreven, of langer dan vier weken afwezig. De langste tijd thuis staat bovenaan."
      />
      <Filters waarden={waarden} gemeenten={uitkomst.waarde.gemeenten} />
      <Thuiszitterslijst lijst={uitkomst.waarde} waarden={waarden} bladert={Boolean(na)} />
    </>
  );
}
