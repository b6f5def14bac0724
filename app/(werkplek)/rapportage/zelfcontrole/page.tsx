import type { Metadata } from 'next';
import { rekenNa } from '#app/(werkplek)/rapportage/actions.ts';
import { Zelfcontrole } from '#components/indicatoren/zelfcontrole.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readZelfcontrole } from '#lib/indicatoren/bewaard/controle/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Zelfcontrole van de cijfers' };

export default async function ZelfcontrolePagina() {
  const uitkomst = await readZelfcontrole(await requireActor(), {});
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} />;
  return (
    <>
      <Paginakop
        titel="Zelfcontrole van de cijfers"
        onder="Baken bewaart getelde cijfers, zodat een pagina niet op de telling hoeft te wachten. Elke nacht telt het een steekproef opnieuw en vergelijkt."
      />
      <Zelfcontrole controle={uitkomst.waarde} rekenNa={rekenNa} />
    </>
  );
}
