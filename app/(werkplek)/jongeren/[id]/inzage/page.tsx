import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { Inzagelijst } from '#components/jongeren/inzagelijst.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readInzage } from '#lib/jongeren/inzage/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Wie keek in dit dossier' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ ouder?: string }> };

export default async function InzagePagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { ouder } = await searchParams;
  const actor = await requireActor();
  const uitkomst = await readInzage(actor, { jongereId: id, ouder });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  return (
    <>
      <Paginakop
        titel="Wie keek in dit dossier"
        onder={`Iedere keer dat gegevens van deze jongere zijn gezien of gewijzigd${uitkomst.waarde.beperkt ? ', in de delen die u mag openen' : ''}.`}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: formatNaam(uitkomst.waarde.naam), href: `/jongeren/${id}` },
        ]}
      />
      <Inzagelijst jongereId={id} inzage={uitkomst.waarde} />
    </>
  );
}
