import type { Metadata } from 'next';
import { Indicatorenlijst } from '#components/indicatoren/indicatorenlijst.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listIndicatoren } from '#lib/indicatoren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Cijfers' };

export default async function RapportagePagina() {
  const uitkomst = await listIndicatoren(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Cijfers"
        onder="Elk cijfer volgt uit het werk aan dossiers; niemand vult er iets voor in."
      />
      <Indicatorenlijst regels={uitkomst.waarde} />
    </>
  );
}
