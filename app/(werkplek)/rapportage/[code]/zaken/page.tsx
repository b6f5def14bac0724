import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { leesAdres } from '#components/indicatoren/adres.ts';
import { Zakenlijst } from '#components/indicatoren/zakenlijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { findIndicator } from '#lib/indicatoren/catalogus.ts';
import { drillDown } from '#lib/indicatoren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Zaken achter een cijfer' };

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ZakenPagina({ params, searchParams }: Props) {
  const actor = await requireActor();
  const indicator = findIndicator((await params).code);
  if (!indicator) notFound();
  const titel = metPuntnaam(indicator.titel, actor.jongerenpunt);
  const gevraagd = await searchParams;
  const { filter, vast, schooljaar, kalenderjaar, peildatum, bekendOp, versie } = leesAdres(
    indicator,
    gevraagd,
  );
  const dimensies = { ...filter, ...vast };
  const na = typeof gevraagd.na === 'string' ? gevraagd.na : undefined;
  const vraag = {
    code: indicator.code,
    schooljaar,
    kalenderjaar,
    peildatum,
    bekendOp,
    versie,
    filter: dimensies,
    na,
  };
  const uitkomst = await drillDown(actor, vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { uitslag } = uitkomst.waarde;
  const terug = `/rapportage/${indicator.code}?schooljaar=${uitslag.schooljaar}`;
  return (
    <>
      <Paginakop
        titel="Zaken achter dit cijfer"
        onder={`${titel}, ${kalenderjaar ?? `schooljaar ${uitslag.schooljaar}`}`}
        kruimels={[
          { titel: 'Cijfers', href: '/rapportage' },
          { titel, href: terug },
        ]}
      />
      <Zakenlijst
        herleiding={uitkomst.waarde}
        pad={`/rapportage/${indicator.code}/zaken`}
        waarden={{
          ...dimensies,
          schooljaar: uitslag.schooljaar,
          kalenderjaar,
          peildatum,
          'bekend-op': bekendOp,
          versie,
          na,
        }}
      />
    </>
  );
}
