import type { Metadata } from 'next';
import { draaiTerug } from '#app/(werkplek)/bestemmingen/actions.ts';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Bestemmingenfilters } from '#components/vsv-trajecten/bestemmingenfilters.tsx';
import { Bestemmingenlijst } from '#components/vsv-trajecten/bestemmingenlijst.tsx';
import { NaBevestigen } from '#components/vsv-trajecten/na-bevestigen.tsx';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { listBestemmingen } from '#lib/vsv-trajecten/bestemming/lijst/queries.ts';

export const metadata: Metadata = { title: 'Bestemmingen' };

type Params = Record<string, string | undefined>;

export default async function BestemmingenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await listBestemmingen(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={`Bestemmingen op ${formatDatum(lijst.peildatum)}`}
        onder="Van wie nog niet is bevestigd waar hij op deze dag stond. Een bevestiging geldt een jaar."
      />
      <div className="secties">
        <NaBevestigen params={params} terug={draaiTerug} />
        <Bestemmingenfilters lijst={lijst} params={params} />
        <Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />
        <Bestemmingenlijst lijst={lijst} params={params} />
      </div>
    </>
  );
}
