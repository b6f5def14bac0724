import type { Metadata } from 'next';
import { nogeens, rondAf, wijzig, zegAf } from '#app/(werkplek)/afspraken/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { AfspraakInDetail } from '#components/afspraken/afspraak-in-detail.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { LABEL_VORM } from '#lib/contact/afspraken/labels.ts';
import { readAfspraakpagina } from '#lib/contact/afspraken/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Afspraak' };

export default async function AfspraakPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readAfspraakpagina(actor, { afspraakId: id });
  if (!uitkomst.ok) {
    const { code, zin, gegevens } = uitkomst.weigering;
    const jongereId = (gegevens as { jongereId?: string } | undefined)?.jongereId;
    if (code === 'reden-nodig' && jongereId)
      return <KijkredenFormulier jongereId={jongereId} zin={zin} actie={geefReden} />;
    return <Geweigerd weigering={uitkomst.weigering} wat="Deze afspraak" />;
  }
  const { afspraak } = uitkomst.waarde;
  const naam = formatNaam(afspraak.naam);
  return (
    <>
      <Paginakop
        titel={`${LABEL_VORM[afspraak.vorm]} ${afspraak.tijd} uur`}
        onder={formatDatumVoluit(afspraak.datum)}
        kruimels={[
          { titel: 'Jongeren', href: '/jongeren' },
          { titel: naam, href: `/jongeren/${afspraak.jongereId}` },
          { titel: 'Afspraken', href: `/jongeren/${afspraak.jongereId}/afspraken` },
        ]}
      />
      <AfspraakInDetail pagina={uitkomst.waarde} acties={{ wijzig, zegAf, rondAf, nogeens }} />
    </>
  );
}
