import type { Metadata } from 'next';
import { bewaarKeuze } from '#app/(werkplek)/beheer/keuzes/actions.ts';
import { EigenKeuze, KeuzesElders } from '#components/beheer/keuzes.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readKeuzes } from '#lib/keuzes/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Keuzes van het bureau' };

export default async function KeuzesPagina() {
  const uitkomst = await readKeuzes(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  const { keuzes, magKiezen } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Keuzes van het bureau"
        onder="Wat de wet en de bronnen openlaten, en hoe het hier geldt"
        kruimels={[{ titel: 'Beheer', href: '/beheer' }]}
      />
      <div className="secties">
        {keuzes.map((keuze) => (
          <Sectie key={keuze.code} titel={keuze.soort.titel}>
            <EigenKeuze keuze={keuze} actie={magKiezen ? bewaarKeuze : null} />
          </Sectie>
        ))}
        <Sectie titel="Keuzes die elders staan">
          <KeuzesElders />
        </Sectie>
      </div>
    </>
  );
}
