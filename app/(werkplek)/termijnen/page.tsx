import type { Metadata } from 'next';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { maakOngedaan, tekenAf } from '#app/(werkplek)/termijnen/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { TermijnKlaar } from '#components/termijnen/termijn-klaar.tsx';
import { filterAdres, Termijnen, TermijnenFilter } from '#components/termijnen/termijnen-lijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readTermijnen } from '#lib/termijnen/lijst/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Termijnen' };

type Params = Record<string, string | undefined>;

export default async function TermijnenPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const uitkomst = await readTermijnen(await requireActor(), params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const lijst = uitkomst.waarde;
  const terug = filterAdres(lijst.filter);
  return (
    <>
      <Paginakop
        titel="Termijnen"
        onder="Elke dag die de wet of het bureau noemt, met wat er dan gedaan moet zijn."
      />
      <TermijnKlaar param={params.termijn} terug={terug} ongedaan={maakOngedaan} />
      <TermijnenFilter lijst={lijst} />
      <Lijstbalk stand={lijst.stand} params={params} acties={lijstacties} />
      <Termijnen lijst={lijst} afteken={lijst.magBehandelen ? { actie: tekenAf, terug } : undefined} />
    </>
  );
}
