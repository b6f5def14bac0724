import type { Metadata } from 'next';
import { draaiTerug } from '#app/(werkplek)/vrijstellingen/verlenging/actions.ts';
import * as lijstacties from '#app/(werkplek)/lijsten/actions.ts';
import { Lijstbalk } from '#components/lijsten/lijstbalk.tsx';
import { lijstadres } from '#components/vrijstellingen/verleng-adres.ts';
import { VerlengBericht } from '#components/vrijstellingen/verleng-bericht.tsx';
import { VerlengFilter } from '#components/vrijstellingen/verleng-filter.tsx';
import { VerlengTabel } from '#components/vrijstellingen/verleng-tabel.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readVerlenging } from '#lib/vrijstellingen/verlenging/queries.ts';

export const metadata: Metadata = { title: 'Verlenging van vrijstellingen' };

type Params = Record<string, string | undefined> & { id?: string | string[] };

export default async function VerlengingPagina({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams;
  const { id, gekozen, ...bewaard } = params;
  const { na, over, bundel, aantal, herinnerd, teruggedraaid, ...rest } = bewaard;
  const { schooljaar, grond, land, school, gemeente, stand } = rest;
  const waarden = { schooljaar, grond, land, school, gemeente, stand };
  const uitkomst = await readVerlenging(await requireActor(), { ...waarden, na, over, id, gekozen });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={`Verlenging voor ${pagina.schooljaar}`}
        onder="Vrijstellingen op artikel 5 onder a, b en c die ieder jaar voor 1 juli opnieuw moeten worden gemeld."
        kruimels={[{ titel: 'Vrijstellingen', href: '/vrijstellingen' }]}
      />
      <VerlengBericht
        pagina={pagina}
        gedaan={{ bundel, aantal, herinnerd, teruggedraaid }}
        draaiTerug={draaiTerug}
        terug={lijstadres(waarden)}
      />
      <VerlengFilter pagina={pagina} waarden={waarden} />
      <Lijstbalk stand={pagina.lijst} params={bewaard} acties={lijstacties} />
      <VerlengTabel pagina={pagina} waarden={{ ...waarden, na }} />
    </>
  );
}
