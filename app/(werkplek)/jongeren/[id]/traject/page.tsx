import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { DossierDelen } from '#components/jongeren/dossier-delen.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { permissiesOf } from '#lib/toegang/matrix.ts';
import { readDossiertrajecten } from '#lib/vsv-trajecten/dossier/queries.ts';

export const metadata: Metadata = { title: 'Traject in het dossier' };

/** The traject of this dossier: the one that runs, or the last. */
export default async function DossierTraject({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readDossiertrajecten(actor, { jongereId: id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze jongere" geefReden={geefReden} />;
  const { naam, trajecten } = uitkomst.waarde;
  const [traject] = trajecten;
  if (traject) redirect(`/trajecten/${traject}`);
  return (
    <>
      <Paginakop
        titel="Traject"
        onder={naam}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${id}` },
        ]}
      />
      <DossierDelen
        jongereId={id}
        rechten={permissiesOf(actor.rollen)}
        hier="traject"
        punt={actor.jongerenpunt}
      />
      <LegeStaat titel="Er is geen traject">
        Een traject begint met werk van het Doorstroompunt: neem een melding of signaal in behandeling.
      </LegeStaat>
    </>
  );
}
