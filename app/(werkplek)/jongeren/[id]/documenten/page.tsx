import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { Documentenlijst } from '#components/documenten/documentenlijst.tsx';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readDocumenten } from '#lib/documenten/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Documenten' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ bewaard?: string; apart?: string }>;
};

export default async function DocumentenPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { bewaard, apart } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readDocumenten(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const pagina = uitkomst.waarde;
  const naam = formatNaam(pagina.naam);
  return (
    <>
      <Paginakop
        titel="Documenten"
        onder={`Stukken in het dossier van ${naam}`}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
        actie={
          pagina.mag.toevoegen && (
            <KnopLink href={`/jongeren/${id}/documenten/nieuw`} soort="primair" icoon="plus">
              Stuk toevoegen
            </KnopLink>
          )
        }
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="documenten"
        punt={actor.jongerenpunt}
      />
      <Documentenlijst pagina={pagina} bewaard={bewaard} apart={apart} />
    </>
  );
}
