import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { drukAf, opnieuw, trekIn, verstuur } from '#app/(werkplek)/jongeren/[id]/brieven/actions.ts';
import { BriefBlad } from '#components/brieven/brief-blad.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readBrief } from '#lib/brieven/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Brief' };

export default async function BriefPagina({ params }: { params: Promise<{ id: string; briefId: string }> }) {
  const { id, briefId } = await params;
  const actor = await requireActor();
  const uitkomst = await readBrief(actor, { jongereId: id, briefId });
  if (!uitkomst.ok) {
    const { weigering } = uitkomst;
    if (weigering.code === 'reden-nodig')
      return <KijkredenFormulier jongereId={id} zin={weigering.zin} actie={geefReden} />;
    return <Geweigerd weigering={weigering} wat="Deze brief" />;
  }
  const blad = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={blad.brief.inhoud.titel}
        kruimels={[
          { titel: formatNaam(blad.naam), href: `/jongeren/${id}` },
          { titel: 'Brieven', href: `/jongeren/${id}/brieven` },
        ]}
      />
      <BriefBlad blad={blad} acties={{ verstuur, trekIn, opnieuw, drukAf }} />
    </>
  );
}
