import type { Metadata } from 'next';
import { Zaken } from '#components/kwaliteit/zaken.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { DEEL_LABEL, DEEL_UITLEG } from '#lib/kwaliteit/overzicht/labels.ts';
import { listKwaliteitszaken } from '#lib/kwaliteit/overzicht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Zaken achter een kwaliteitscijfer' };

type Props = {
  params: Promise<{ deel: string }>;
  searchParams: Promise<{ schooljaar?: string; reden?: string; na?: string }>;
};

export default async function KwaliteitszakenPagina({ params, searchParams }: Props) {
  const { deel } = await params;
  const { schooljaar, reden, na } = await searchParams;
  const uitkomst = await listKwaliteitszaken(await requireActor(), { deel, schooljaar, reden, na });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={lijst.redenLabel ?? DEEL_LABEL[lijst.deel]}
        onder={DEEL_UITLEG[lijst.deel]}
        kruimels={[{ titel: 'Kwaliteit', href: `/kwaliteit?schooljaar=${lijst.schooljaar}` }]}
      />
      <Zaken lijst={lijst} waarden={{ schooljaar, reden, na }} />
    </>
  );
}
