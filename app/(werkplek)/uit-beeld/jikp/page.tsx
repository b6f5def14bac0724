import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Jikpcijfer, JikpFilter, JikpLijst } from '#components/doelgroepen/jikp-lijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readJikp } from '#lib/doelgroepen/jikp/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Jongeren in een kwetsbare positie' };

type Params = Record<string, string | undefined>;

export default async function JikpPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await readJikp(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Jongeren in een kwetsbare positie"
        onder={`In entree; of uit vso, pro, vmbo-bb of entree begonnen in de basisberoepsopleiding, of van school. Tot en met ${uitkomst.waarde.totEnMet} jaar (Regeling regionale aanpak 2020–2024; de leeftijd in de Regeling van 2026 is ons niet bekend).`}
        kruimels={[{ titel: 'Uit beeld', href: '/uit-beeld' }]}
        actie={
          <KnopLink href="/rapportage/dsp-jikp" soort="stil">
            Herkomst en positie als cijfer
          </KnopLink>
        }
      />
      <div className="secties">
        <Jikpcijfer lijst={uitkomst.waarde} params={params} />
        <div>
          <JikpFilter lijst={uitkomst.waarde} params={params} />
          <Lijstbalk stand={uitkomst.waarde.stand} params={params} acties={lijstacties} />
          <JikpLijst lijst={uitkomst.waarde} params={params} />
        </div>
      </div>
    </>
  );
}
