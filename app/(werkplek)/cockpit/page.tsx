import type { Metadata } from 'next';
import { Stand } from '#components/cockpit/stand.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { TITEL } from '#lib/cockpit/labels.ts';
import { readStandVanZaken } from '#lib/cockpit/queries.ts';
import { formatDatumMetWeekdag } from '#lib/kalender/opmaak.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: TITEL };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CockpitPagina({ searchParams }: Props) {
  const vraag = enkel<'gemeente' | 'functie' | 'dag'>(await searchParams);
  const uitkomst = await readStandVanZaken(await requireActor(), vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat={TITEL} />;
  const { keuze, schooljaar } = uitkomst.waarde;
  return (
    <>
      <Paginakop titel={TITEL} onder={`${formatDatumMetWeekdag(keuze.dag)}, schooljaar ${schooljaar}`} />
      <Stand stand={uitkomst.waarde} />
    </>
  );
}
