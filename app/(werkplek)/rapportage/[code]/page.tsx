import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { trekIn, zetKanttekeningNeer } from '#app/(werkplek)/rapportage/actions.ts';
import { leesAdres } from '#components/indicatoren/adres.ts';
import { GeweigerdCijfer } from '#components/indicatoren/geweigerd.tsx';
import { Indicatorpagina } from '#components/indicatoren/indicatorpagina.tsx';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { readIndicator } from '#lib/indicatoren/queries.ts';
import { findActor, requireActor } from '#lib/toegang/from-request.ts';

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const titel = findIndicator((await params).code)?.titel ?? 'Cijfers';
  return { title: metPuntnaam(titel, (await findActor())?.jongerenpunt) };
}

export default async function IndicatorPagina({ params, searchParams }: Props) {
  const actor = await requireActor();
  const indicator = findIndicator((await params).code);
  if (!indicator) notFound();
  const vraag = leesAdres(indicator, await searchParams);
  const uitkomst = await readIndicator(actor, { code: indicator.code, ...vraag });
  if (!uitkomst.ok) return <GeweigerdCijfer indicator={indicator} weigering={uitkomst.weigering} />;
  return <Indicatorpagina pagina={uitkomst.waarde} acties={{ zet: zetKanttekeningNeer, trekIn }} />;
}
