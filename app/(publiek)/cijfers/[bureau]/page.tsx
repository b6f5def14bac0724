import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { orderOf } from '#components/publicaties/cijfers.ts';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { NietsGepubliceerd } from '#components/publicaties/niets-gepubliceerd.tsx';
import { EvaluatieUitkomst } from '#components/publicaties/evaluatie-uitkomst.tsx';
import { InHetKort } from '#components/publicaties/in-het-kort.tsx';
import { Jaarkeuze } from '#components/publicaties/jaarkeuze.tsx';
import { OpenbareJaarverslagen } from '#components/publicaties/openbare-jaarverslagen.tsx';
import { Publicatiekaart } from '#components/publicaties/publicatiekaart.tsx';
import { PerGemeente } from '#components/publicaties/per-gemeente.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { listOpenbareEvaluaties } from '#lib/evaluatie/openbaar.ts';
import { listOpenbareEdities } from '#lib/jaarverslagen/openbaar.ts';
import { listOpenbareMoties } from '#lib/moties/openbaar.ts';
import { publiekDoelVoor } from '#lib/moties/uitgaven/doelen.ts';
import {
  findPubliekBureau,
  listGemeentenVan,
  listOpenbaar,
  listOpenbareTrendbreuken,
} from '#lib/publicaties/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string }>; searchParams: Promise<{ schooljaar?: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const bureau = await findPubliekBureau((await params).bureau);
  return { title: bureau ? `Cijfers van ${bureau.naam}` : 'Cijfers' };
}

export default async function BureauCijfersPagina({ params, searchParams }: Eigenschappen) {
  const { bureau: code } = await params;
  const bureau = await findPubliekBureau(code);
  // notFound() here would leave a blank page without JavaScript; an address without a page is a readable 404.
  if (!bureau) redirect(`/cijfers/${encodeURIComponent(code)}/niet-gevonden`);
  const [publicaties, gemeenten, moties, trendbreuken, verslagen, evaluaties] = await Promise.all([
    listOpenbaar(code),
    listGemeentenVan(code),
    listOpenbareMoties(code),
    listOpenbareTrendbreuken(code),
    listOpenbareEdities(code),
    listOpenbareEvaluaties(code),
  ]);
  const jaren = [...new Set(publicaties.map(({ schooljaar }) => schooljaar))];
  const gevraagd = (await searchParams).schooljaar;
  const jaar = jaren.find((item) => item === gevraagd) ?? jaren[0];
  const vanJaar = orderOf(publicaties.filter(({ schooljaar }) => schooljaar === jaar));
  return (
    <>
      <Paginakop
        titel={`Cijfers van ${bureau.naam}`}
        onder="Vastgesteld door twee medewerkers en daarna niet meer gewijzigd."
        actie={<OpenbareJaarverslagen bureau={code} aantal={verslagen.length} />}
      />
      {bureau.demo && <DemoMelding />}
      {jaar === undefined ? (
        <>
          <NietsGepubliceerd bureau={code} verslagen={verslagen.length} moties={moties.length} />
          <PerGemeente bureau={code} gemeenten={gemeenten} publicaties={[]} />
        </>
      ) : (
        <>
          <Jaarkeuze basis={`/cijfers/${code}`} jaren={jaren} jaar={jaar} />
          <InHetKort jaar={jaar} publicaties={publicaties} trendbreuken={trendbreuken} />
          <PerGemeente bureau={code} gemeenten={gemeenten} publicaties={vanJaar} />
          {vanJaar.map((publicatie) => (
            <Publicatiekaart
              key={publicatie.id}
              publicatie={publicatie}
              reeks={publicaties.filter(({ indicator }) => indicator === publicatie.indicator)}
              doel={publiekDoelVoor(publicatie.indicator, moties, gemeenten)}
              trendbreuken={trendbreuken}
            />
          ))}
        </>
      )}
      <EvaluatieUitkomst moties={moties} evaluaties={evaluaties} />
    </>
  );
}
