import type { Metadata } from 'next';
import { legPogingVast } from '#app/(werkplek)/uit-beeld/actions.ts';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { UitBeeldFilter, UitBeeldLijst } from '#components/doelgroepen/uit-beeld-lijst.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readUitBeeld } from '#lib/doelgroepen/uit-beeld/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Uit beeld' };

type Params = Record<string, string | undefined>;

export default async function UitBeeldPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await readUitBeeld(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Uit beeld"
        onder="Met werk van het Doorstroompunt en toch niet bereikt. Wie het eerst aan de beurt is, staat bovenaan."
        actie={
          <KnopLink href="/uit-beeld/jikp" soort="stil">
            Kwetsbare positie (JIKP)
          </KnopLink>
        }
      />
      <div className="secties">
        <div>
          <UitBeeldFilter lijst={uitkomst.waarde} params={params} />
          <Lijstbalk stand={uitkomst.waarde.stand} params={params} acties={lijstacties} />
          <UitBeeldLijst lijst={uitkomst.waarde} params={params} actie={legPogingVast} />
        </div>
      </div>
    </>
  );
}
