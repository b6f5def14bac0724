import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Zaken, Zakenfilter } from '#components/kwaliteit/zaken.tsx';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { DEEL_LABEL, DEEL_UITLEG } from '#lib/kwaliteit/overzicht/labels.ts';
import { listKwaliteitszaken } from '#lib/kwaliteit/overzicht/zaken/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Zaken achter een kwaliteitscijfer' };

type Props = {
  params: Promise<{ deel: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export default async function KwaliteitszakenPagina({ params, searchParams }: Props) {
  const { deel } = await params;
  const zoek = await searchParams;
  const { schooljaar, reden, gemeente, na } = zoek;
  const waarden = { schooljaar, reden, gemeente, na };
  const uitkomst = await listKwaliteitszaken(await requireActor(), { deel, ...waarden });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={lijst.redenLabel ?? DEEL_LABEL[lijst.deel]}
        onder={DEEL_UITLEG[lijst.deel]}
        kruimels={[{ titel: 'Kwaliteit', href: `/kwaliteit?schooljaar=${lijst.schooljaar}` }]}
      />
      <Zakenfilter lijst={lijst} waarden={waarden} />
      <Lijstbalk
        stand={lijst.stand}
        params={zoek}
        acties={lijstacties}
        exportZin="Zonder namen, zoals de lijst zelf. Kies de kolom Adres om een zaak in Baken terug te vinden."
      />
      <Zaken lijst={lijst} waarden={waarden} />
    </>
  );
}
