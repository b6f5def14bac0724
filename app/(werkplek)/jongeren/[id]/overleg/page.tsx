import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import * as acties from '#app/(werkplek)/overleggen/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { GedeeldOverzicht } from '#components/overleggen/gedeeld-overzicht.tsx';
import { InOverleg } from '#components/overleggen/in-overleg.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { readGedeeldOverzicht } from '#lib/overleggen/gedeeld/queries.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Overleg in het dossier' };

type Eigenschappen = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function GedeeldPagina({ params, searchParams }: Eigenschappen) {
  const { id } = await params;
  const { toon } = enkel<'toon'>(await searchParams);
  const actor = await requireActor();
  const uitkomst = await readGedeeldOverzicht(actor, { jongereId: id, toon });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze jongere" geefReden={geefReden} />;
  const { naam } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Overleg"
        onder={naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="overleg"
        punt={actor.jongerenpunt}
      />
      <div className="secties">
        <InOverleg jongereId={id} pagina={uitkomst.waarde} acties={acties} />
        <GedeeldOverzicht jongereId={id} pagina={uitkomst.waarde} />
      </div>
    </>
  );
}
