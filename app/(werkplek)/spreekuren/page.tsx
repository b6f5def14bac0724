import type { Metadata } from 'next';
import { adviseer, plan, trekIn } from '#app/(werkplek)/spreekuren/actions.ts';
import { Adviezen } from '#components/preventie/adviezen.tsx';
import { Spreekuren } from '#components/preventie/spreekurenlijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listSpreekurenpagina } from '#lib/preventie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Spreekuur' };

type Props = { searchParams: Promise<Record<string, string | undefined>> };

export default async function SpreekurenPagina({ searchParams }: Props) {
  const params = await searchParams;
  const uitkomst = await listSpreekurenpagina(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop titel="Spreekuur" onder="Gesprekken op scholen voordat verzuim groot wordt." />
      <div className="secties">
        <Spreekuren lijst={uitkomst.waarde} params={params} plan={plan} />
        <Adviezen lijst={uitkomst.waarde} params={params} acties={{ adviseer, trekIn }} />
      </div>
    </>
  );
}
