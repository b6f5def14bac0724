import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { beeindig, herstel, neemOver } from '#app/(werkplek)/jongeren/[id]/vrijstellingen/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Keten } from '#components/vrijstellingen/keten.tsx';
import { BijOvergenomen, NeemOver } from '#components/vrijstellingen/overgenomen.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, LegeStaat } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { readVrijstellingenInDossier } from '#lib/vrijstellingen/pagina/queries.ts';

export const metadata: Metadata = { title: 'Vrijstellingen in het dossier' };

export default async function DossierVrijstellingen({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readVrijstellingenInDossier(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const deel = uitkomst.waarde;
  const { naam, keten, vandaag, mag } = deel;
  const acties = { beeindig, herstel };
  return (
    <>
      <Paginakop
        titel="Vrijstellingen"
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
        actie={
          mag.behandelen && (
            <KnopLink href={`/vrijstellingen/nieuw?jongere=${id}`} soort="primair" icoon="plus">
              Neem op
            </KnopLink>
          )
        }
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="vrijstellingen"
        punt={actor.jongerenpunt}
      />
      {keten.length > 0 ? (
        <Keten
          keten={keten}
          vandaag={vandaag}
          bij={(schakel) => <BijOvergenomen schakel={schakel} deel={deel} acties={acties} />}
        />
      ) : (
        <LegeStaat titel="Geen vrijstelling">
          Komt er een kennisgeving of aanvraag binnen? Neem haar in; Baken toetst de voorwaarden en u beslist.
        </LegeStaat>
      )}
      {mag.overnemen && <NeemOver jongereId={id} actie={neemOver} />}
    </>
  );
}
