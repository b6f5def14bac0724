import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/spreekuren/actions.ts';
import { Daglijst } from '#components/preventie/daglijst.tsx';
import { Uitnodigen } from '#components/preventie/uitnodigen.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { SPREEKUURSTATUS_LABEL } from '#lib/preventie/labels.ts';
import type { Spreekuurpagina } from '#lib/preventie/model.ts';
import { readSpreekuur } from '#lib/preventie/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Spreekuur op school' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export default async function SpreekuurPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { gesprek } = await searchParams;
  const uitkomst = await readSpreekuur(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit spreekuur" />;
  const pagina = uitkomst.waarde;
  const { spreekuur } = pagina;
  const waar = spreekuur.plaats ? `, ${spreekuur.plaats}` : '';
  return (
    <>
      <Paginakop
        titel={spreekuur.school}
        onder={`${formatDatumVoluit(spreekuur.datum)}, ${spreekuur.begin} tot ${spreekuur.einde}${waar}. ${SPREEKUURSTATUS_LABEL[spreekuur.status]}, door ${spreekuur.wie ?? 'een oud-collega'}.`}
        kruimels={[{ titel: 'Spreekuur', href: '/spreekuren' }]}
      />
      <div className="twee-kolommen">
        <div className="secties">
          <Daglijst pagina={pagina} acties={acties} open={openVan(pagina, gesprek)} />
        </div>
        <aside className="secties" aria-label="Uitnodigen en afsluiten">
          <Uitnodigen pagina={pagina} acties={acties} />
        </aside>
      </div>
    </>
  );
}

/** The row that was asked for while it has no result yet; else the first one that has none. */
function openVan({ gesprekken, mag, spreekuur, vandaag }: Spreekuurpagina, gevraagd?: string): string | null {
  if (!mag.houden) return null;
  const gekozen = gesprekken.find(({ id }) => id === gevraagd);
  if (gekozen) return gekozen.id;
  const volgende = gesprekken.find(({ opkomst }) => opkomst === null);
  return spreekuur.datum <= vandaag ? (volgende?.id ?? null) : null;
}
