import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { leesAdres } from '#components/indicatoren/adres.ts';
import { LatereZakenlijst } from '#components/indicatoren/herziening.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { listHerzien } from '#lib/indicatoren/herziening/queries.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Later geregistreerd' };

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HerzieningPagina({ params, searchParams }: Props) {
  const actor = await requireActor();
  const indicator = findIndicator((await params).code);
  if (!indicator) notFound();
  const { schooljaar, peildatum, versie } = leesAdres(indicator, await searchParams);
  const uitkomst = await listHerzien(actor, { code: indicator.code, schooljaar, peildatum, versie });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const titel = metPuntnaam(indicator.titel, actor.jongerenpunt);
  const { sluitdag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Later geregistreerd"
        onder={`${titel}, schooljaar ${uitkomst.waarde.schooljaar}: wat na de afsluiting op ${formatDatum(sluitdag)} bekend werd.`}
        kruimels={[
          { titel: 'Cijfers', href: '/rapportage' },
          { titel, href: `/rapportage/${indicator.code}?schooljaar=${uitkomst.waarde.schooljaar}` },
        ]}
      />
      <LatereZakenlijst later={uitkomst.waarde} />
    </>
  );
}
