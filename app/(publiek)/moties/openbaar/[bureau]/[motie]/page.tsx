import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OpenbareMotie } from '#components/moties/publiek/openbare-motie.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { listOpenbareEvaluaties } from '#lib/evaluatie/openbaar.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { listOpenbareUitgaven } from '#lib/moties/openbaar.ts';
import { publiekeAntwoorden } from '#lib/moties/uitgaven/cijfers.ts';
import { listOpenbaar, listOpenbareTrendbreuken } from '#lib/publicaties/openbaar.ts';

type Eigenschappen = { params: Promise<{ bureau: string; motie: string }> };

export async function generateMetadata({ params }: Eigenschappen): Promise<Metadata> {
  const { bureau, motie } = await params;
  const [uitgave] = await listOpenbareUitgaven(bureau, motie);
  return { title: uitgave?.openbaar.kop.titel ?? 'Motie' };
}

export default async function OpenbareMotiePagina({ params }: Eigenschappen) {
  const { bureau, motie } = await params;
  const uitgaven = await listOpenbareUitgaven(bureau, motie);
  const uitgave = uitgaven.find(({ ingetrokken }) => !ingetrokken) ?? uitgaven[0];
  if (!uitgave) redirect(`/cijfers/${encodeURIComponent(bureau)}/niet-gevonden`);
  const { openbaar, ingetrokken, demo, bureauNaam, toelichting } = uitgave;
  return (
    <>
      <Paginakop
        titel={openbaar.kop.titel}
        onder={
          <>
            {bureauNaam} · uitgave {uitgave.uitgave}, <Datum op={todayInAmsterdam(uitgave.gepubliceerdOp)} />,
            gecontroleerd door een tweede medewerker
          </>
        }
        kruimels={[
          { titel: 'Moties en beloften', href: '/moties/openbaar' },
          { titel: bureauNaam, href: `/moties/openbaar/${bureau}` },
        ]}
      />
      {demo && <DemoMelding />}
      {ingetrokken ? (
        <Mededeling toon="let-op" titel="Deze uitgave is ingetrokken">
          {toelichting}
        </Mededeling>
      ) : (
        <OpenbareMotie
          motie={openbaar}
          antwoorden={publiekeAntwoorden(openbaar, await listOpenbaar(bureau))}
          evaluaties={await listOpenbareEvaluaties(bureau)}
          trendbreuken={await listOpenbareTrendbreuken(bureau)}
        />
      )}
      {!ingetrokken && (
        <p className="gedempt klein mt-6">
          De tekst, de afspraken en de adviezen staan vast in deze uitgave; het controlegetal hoort daarbij.
          De cijfers en het oordeel ernaast komen uit de cijfers die het bureau per schooljaar publiceert, en
          lopen mee als er een schooljaar bij komt. Controlegetal:{' '}
          <code className="break-all">{uitgave.hash}</code>
        </p>
      )}
    </>
  );
}
