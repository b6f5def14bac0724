import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { herstel, verwerk } from '#app/(werkplek)/jongeren/[id]/wijziging/actions.ts';
import { Wijziging } from '#components/bevolking/wijziging.tsx';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readWijziging } from '#lib/bevolking/queries.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Wijziging in de BRP' };

export default async function WijzigingPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id: jongereId } = await params;
  const uitkomst = await readWijziging(await requireActor(), { jongereId });
  if (!uitkomst.ok && uitkomst.weigering.code === 'reden-nodig')
    return <KijkredenFormulier jongereId={jongereId} zin={uitkomst.weigering.zin} actie={geefReden} />;
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze jongere" />;
  const pagina = uitkomst.waarde;
  const naam = formatNaam(pagina.naam);
  return (
    <>
      <Paginakop
        titel="Wat deze wijziging vraagt"
        onder={`${naam}, geboren ${formatDatum(pagina.geboortedatum)}`}
        kruimels={[{ titel: naam, href: `/jongeren/${jongereId}` }]}
      />
      <Wijziging pagina={pagina} actie={verwerk} herstel={herstel} />
    </>
  );
}
