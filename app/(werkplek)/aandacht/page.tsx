import type { Metadata } from 'next';
import { zetOpzij, zetTerug } from '#app/(werkplek)/aandacht/actions.ts';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { AandachtFilter, AandachtLijst } from '#components/doelgroepen/aandacht-lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readAandacht } from '#lib/doelgroepen/aandacht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Aandacht' };

type Params = Record<string, string | undefined>;

export default async function AandachtPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await readAandacht(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Aandacht"
        onder="Vijf regels, elk met een zin waarom. Er is geen score en niemand wordt met een ander vergeleken."
      />
      <div className="secties">
        <div>
          <AandachtFilter lijst={uitkomst.waarde} params={params} />
          <Lijstbalk stand={uitkomst.waarde.stand} params={params} acties={lijstacties} />
          <AandachtLijst lijst={uitkomst.waarde} params={params} acties={{ zetOpzij, zetTerug }} />
        </div>
      </div>
    </>
  );
}
