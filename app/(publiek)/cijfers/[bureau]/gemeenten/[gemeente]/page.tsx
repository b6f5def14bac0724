import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { orderOf } from '#components/publicaties/cijfers.ts';
import { Gemeentekaart } from '#components/publicaties/gemeentekaart.tsx';
import { InHetKort } from '#components/publicaties/in-het-kort.tsx';
import { Jaarkeuze } from '#components/publicaties/jaarkeuze.tsx';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import {
  findPubliekBureau,
  listGemeentenVan,
  listOpenbaar,
  listOpenbareTrendbreuken,
} from '#lib/publicaties/openbaar.ts';
import { publicatieVanGemeente } from '#lib/publicaties/snede.ts';

type Eigenschappen = {
  params: Promise<{ bureau: string; gemeente: string }>;
  searchParams: Promise<{ schooljaar?: string }>;
};

async function vindGemeente({ params }: Pick<Eigenschappen, 'params'>) {
  const { bureau, gemeente } = await params;
  return (await listGemeentenVan(bureau)).find(({ code }) => code === gemeente);
}

export async function generateMetadata(eigenschappen: Eigenschappen): Promise<Metadata> {
  const gemeente = await vindGemeente(eigenschappen);
  return { title: gemeente ? `Cijfers van gemeente ${gemeente.naam}` : 'Cijfers' };
}

export default async function GemeentePagina({ params, searchParams }: Eigenschappen) {
  const { bureau: code } = await params;
  const [bureau, gemeente] = await Promise.all([findPubliekBureau(code), vindGemeente({ params })]);
  // As on the page of the bureau: an address without a page is a readable 404, also without JavaScript.
  if (!bureau || !gemeente) redirect(`/cijfers/${encodeURIComponent(code)}/niet-gevonden`);
  const alles = (await listOpenbaar(code)).flatMap(
    (item) => publicatieVanGemeente(item, gemeente.code) ?? [],
  );
  const trendbreuken = await listOpenbareTrendbreuken(code);
  const jaren = [...new Set(alles.map(({ schooljaar }) => schooljaar))];
  const gevraagd = (await searchParams).schooljaar;
  const jaar = jaren.find((item) => item === gevraagd) ?? jaren[0];
  return (
    <>
      <Paginakop
        titel={`Gemeente ${gemeente.naam}`}
        onder={`Wat ${bureau.naam} heeft gepubliceerd over deze gemeente.`}
        kruimels={[
          { titel: 'Cijfers', href: '/cijfers' },
          { titel: bureau.naam, href: `/cijfers/${code}` },
        ]}
      />
      {bureau.demo && <DemoMelding />}
      {jaar === undefined ? (
        <LegeStaat titel="Er is nog niets gepubliceerd over deze gemeente">
          Zodra dat gebeurt, staan de cijfers hier.
        </LegeStaat>
      ) : (
        <>
          <Jaarkeuze basis={`/cijfers/${code}/gemeenten/${gemeente.code}`} jaren={jaren} jaar={jaar} />
          <InHetKort jaar={jaar} publicaties={alles} trendbreuken={trendbreuken} />
          {orderOf(alles.filter(({ schooljaar }) => schooljaar === jaar)).map((publicatie) => (
            <Gemeentekaart
              key={publicatie.id}
              publicatie={publicatie}
              reeks={alles.filter(({ indicator }) => indicator === publicatie.indicator)}
              naam={gemeente.naam}
              trendbreuken={trendbreuken}
            />
          ))}
        </>
      )}
    </>
  );
}
