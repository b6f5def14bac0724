import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Filters } from '#components/nieuwkomers/filters.tsx';
import { Nieuwkomerslijst } from '#components/nieuwkomers/nieuwkomerslijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { listNieuwkomers } from '#lib/nieuwkomers/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Nieuwkomers' };

type Params = Record<string, string | undefined>;

export default async function NieuwkomersPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await listNieuwkomers(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Nieuwkomers"
        onder="Wie in de eerste opvang (EOA) of een internationale schakelklas (ISK) zit, en waar het daarna heen gaat."
      />
      <div className="secties">
        <Uitklap titel="Waarom staat hier geen nationaliteit?">
          <p>
            Baken bewaart geen nationaliteit, geboorteland of verblijfsrecht, ook niet als die worden
            aangeleverd. Voor leerplicht telt dat een kind hier woont en naar school gaat. Wie nieuwkomer is,
            volgt uit de soort onderwijs. Ook leerlingen uit Oekraïne staan hier daarom alleen als hun school
            of klas nieuwkomersonderwijs is.
          </p>
        </Uitklap>
        <div>
          <Filters lijst={lijst} params={params} />
          <Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />
          <Nieuwkomerslijst lijst={lijst} params={params} />
        </div>
      </div>
    </>
  );
}
