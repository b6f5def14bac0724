import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { draagOver } from '#app/(werkplek)/overdrachten/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { EerderOvergedragen } from '#components/overdracht/eerder-overgedragen.tsx';
import { OverdraagFormulier } from '#components/overdracht/overdraag-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { bereidOverdrachtVoor } from '#lib/overdracht/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Dossier overdragen' };

export default async function OverdraagPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await bereidOverdrachtVoor(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const { naam, eerder } = uitkomst.waarde;
  const laatste = eerder[0]?.status;
  const formulier = <OverdraagFormulier jongereId={id} voorbereiding={uitkomst.waarde} actie={draagOver} />;
  return (
    <>
      <Paginakop
        titel="Dossier overdragen"
        onder={naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="overdracht"
        punt={actor.jongerenpunt}
      />
      <div className="secties">
        <EerderOvergedragen jongereId={id} eerder={uitkomst.waarde.eerder} />
        {laatste === 'aangeboden' ? null : laatste === 'aangenomen' || laatste === 'verstuurd' ? (
          <Uitklap titel="Nog eens overdragen">{formulier}</Uitklap>
        ) : (
          formulier
        )}
      </div>
    </>
  );
}
