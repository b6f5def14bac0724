import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import * as acties from '#app/(werkplek)/partners/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Informatieverzoeken } from '#components/partners/informatieverzoeken.tsx';
import { WarmeOverdrachten } from '#components/partners/warme-overdrachten.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readPartnerdossier } from '#lib/partners/dossier/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Partners in het dossier' };

export default async function PartnerdossierPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readPartnerdossier(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const dossier = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Partners en scholen"
        onder={dossier.naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: dossier.naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="partners"
        punt={actor.jongerenpunt}
      />
      <div className="secties">
        <WarmeOverdrachten dossier={dossier} acties={acties} />
        <Informatieverzoeken dossier={dossier} acties={acties} />
      </div>
    </>
  );
}
