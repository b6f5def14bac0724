import type { Metadata } from 'next';
import { trekIn } from '#app/(werkplek)/brieven/reeksen/[id]/actions.ts';
import { ReeksBlad } from '#components/brieven/reeks-blad.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readReeks } from '#lib/brieven/reeks/queries.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Reeks brieven' };

export default async function ReeksPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readReeks(actor, { reeksId: id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze reeks brieven" />;
  const { reeks, uitslagen, magIntrekken } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={reeks.titel}
        onder={sjabloonVan(reeks.sjabloon).titel}
        kruimels={[{ titel: 'Brieven afdrukken', href: '/brieven/afdrukken' }]}
      />
      <ReeksBlad reeks={reeks} uitslagen={uitslagen} actie={magIntrekken ? trekIn : null} />
    </>
  );
}
