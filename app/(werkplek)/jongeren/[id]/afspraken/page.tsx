import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { AfsprakenVanJongere } from '#components/afspraken/afsprakenlijst.tsx';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { listAfsprakenVanJongere } from '#lib/contact/afspraken/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Afspraken' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ gepland?: string; geweest?: string }>;
};

export default async function AfsprakenVanJongerePagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { gepland, geweest } = await searchParams;
  const waarden = { gepland, geweest };
  const actor = await requireActor();
  const uitkomst = await listAfsprakenVanJongere(actor, { jongereId: id, ...waarden });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const { naam, vandaag, mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Afspraken"
        onder={`Over ${formatNaam(naam)}`}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: formatNaam(naam), href: `/jongeren/${id}` },
        ]}
        actie={
          mag.maken && (
            <KnopLink href={`/jongeren/${id}/afspraken/nieuw`} soort="primair" icoon="plus">
              Afspraak maken
            </KnopLink>
          )
        }
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="afspraken"
        punt={actor.jongerenpunt}
      />
      <AfsprakenVanJongere
        jongereId={id}
        gepland={uitkomst.waarde.gepland}
        geweest={uitkomst.waarde.geweest}
        waarden={waarden}
        vandaag={vandaag}
      />
    </>
  );
}
