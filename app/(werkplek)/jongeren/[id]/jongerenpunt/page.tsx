import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { legActie, trekActie } from '#app/(werkplek)/jongerenpunt/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Jongerenpuntdossier } from '#components/jongerenpunt/dossier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { readJongerenpuntdossier } from '#lib/doelgroepen/jongerenpunt/queries.ts';
import { findActor, requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: metPuntnaam('Jongerenpunt in het dossier', (await findActor())?.jongerenpunt) };
}

export default async function JongerenpuntdossierPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readJongerenpuntdossier(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  return (
    <>
      <Paginakop
        titel={uitkomst.waarde.punt}
        onder={uitkomst.waarde.naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: uitkomst.waarde.naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="jongerenpunt"
        punt={actor.jongerenpunt}
      />
      <Jongerenpuntdossier dossier={uitkomst.waarde} acties={{ legActie, trekActie }} />
    </>
  );
}
