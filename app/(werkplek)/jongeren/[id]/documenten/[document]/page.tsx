import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { trekIn, zetTerug } from '#app/(werkplek)/jongeren/[id]/documenten/actions.ts';
import { StukInDetail } from '#components/documenten/stuk-in-detail.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd, NietGevonden } from '#components/ui/staten.tsx';
import { readDocumenten } from '#lib/documenten/queries.ts';
import { SOORTREGELS } from '#lib/documenten/soorten.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Stuk' };

type Props = { params: Promise<{ id: string; document: string }> };

export default async function StukPagina({ params }: Props) {
  const { id, document } = await params;
  const actor = await requireActor();
  const uitkomst = await readDocumenten(actor, { jongereId: id });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze jongere" />;
  }
  const stuk = uitkomst.waarde.stukken.find((item) => item.id === document);
  if (!stuk) return <NietGevonden wat="Dit stuk" />;
  return (
    <>
      <Paginakop
        titel={stuk.titel}
        onder={SOORTREGELS[stuk.soort].label}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: formatNaam(uitkomst.waarde.naam), href: `/jongeren/${id}` },
          { titel: 'Documenten', href: `/jongeren/${id}/documenten` },
        ]}
      />
      <StukInDetail stuk={stuk} mag={uitkomst.waarde.mag} acties={{ trekIn, zetTerug }} />
    </>
  );
}
