import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import * as acties from '#app/(werkplek)/jongeren/[id]/instemming/actions.ts';
import { GeefInstemming } from '#components/instemming/geef.tsx';
import { LopendeInstemmingen, VoorbijeInstemmingen } from '#components/instemming/lijst.tsx';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { readInstemmingen } from '#lib/instemming/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';

export const metadata: Metadata = { title: 'Instemming' };

export default async function InstemmingPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readInstemmingen(actor, { jongereId: id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze jongere" geefReden={geefReden} />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel="Instemming"
        onder={pagina.naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: pagina.naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="instemming"
        punt={actor.jongerenpunt}
      />
      <div className="secties">
        <LopendeInstemmingen jongereId={id} pagina={pagina} trekIn={acties.trekIn} />
        <GeefInstemming jongereId={id} pagina={pagina} actie={acties.geef} />
        <VoorbijeInstemmingen pagina={pagina} herstel={acties.herstel} />
      </div>
    </>
  );
}
