import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { legVast, trekIn } from '#app/(werkplek)/jongeren/[id]/verlof/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Verlofdossier } from '#components/verlof/verlofdossier.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { readVerlofoverzicht } from '#lib/verlof/queries.ts';

export const metadata: Metadata = { title: 'Verlof in het dossier' };

export default async function VerlofdossierPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readVerlofoverzicht(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  return (
    <>
      <Paginakop
        titel="Verlof"
        onder={uitkomst.waarde.naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: uitkomst.waarde.naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="verlof"
        punt={actor.jongerenpunt}
      />
      <Verlofdossier jongereId={id} overzicht={uitkomst.waarde} acties={{ legVast, trekIn }} />
    </>
  );
}
