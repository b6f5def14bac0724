import type { Metadata } from 'next';
import { bewaarGegevens, geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { GegevensFormulier } from '#components/jongeren/gegevens-formulier.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { readPersoonsgegevens } from '#lib/jongeren/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Gegevens' };

export default async function GegevensPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readPersoonsgegevens(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const { persoon, collegas } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Gegevens"
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: formatNaam(persoon.naam), href: `/jongeren/${id}` },
        ]}
      />
      <GegevensFormulier persoon={persoon} collegas={collegas} actie={bewaarGegevens} />
    </>
  );
}
