import type { Metadata } from 'next';
import { stelVast } from '#app/(werkplek)/jaarverslagen/actions.ts';
import { Bestanden } from '#components/jaarverslagen/bestanden.tsx';
import { Hoofdstukdeel } from '#components/jaarverslagen/hoofdstukdeel.tsx';
import { NogTeDoen } from '#components/jaarverslagen/nog-te-doen.tsx';
import { Vaststellen } from '#components/jaarverslagen/vaststellen.tsx';
import { Zijlijst } from '#components/jaarverslagen/zijlijst.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { naamVan } from '#lib/jaarverslagen/labels.ts';
import { readEditie } from '#lib/jaarverslagen/queries.ts';
import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Jaarverslag' };

export default async function JaarverslagPagina({ params }: { params: Promise<{ id: string }> }) {
  const uitkomst = await readEditie(await requireActor(), await params);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit jaarverslag" />;
  const pagina = uitkomst.waarde;
  const { editie, inhoud, mag, standen } = pagina;
  const schrijven = editie.status === 'concept' && mag.maken;
  const adres = `/jaarverslagen/${editie.id}`;
  return (
    <>
      <Paginakop
        titel={`${inhoud.titel} ${naamVan(editie)}`}
        onder={`Voor gebruik binnen het bureau. Cijfers zoals bekend op ${formatDatumVoluit(inhoud.bekendOp)}.`}
        kruimels={[{ titel: 'Jaarverslag', href: '/jaarverslagen' }]}
        actie={
          <Knoppen>
            <KnopLink href={`${adres}/optellingen`} soort="stil">
              Optellingen
            </KnopLink>
            {editie.status === 'klaar' && (
              <KnopLink href={`${adres}/openbaar`} soort="stil">
                Openbare uitgave
              </KnopLink>
            )}
          </Knoppen>
        }
      />
      {editie.status === 'concept' && <NogTeDoen pagina={pagina} />}
      <Vaststellen pagina={pagina} stelVast={stelVast} />
      <Bestanden adres={`${adres}/bestanden/intern`} label="Bestanden voor binnen het bureau" />
      <div className="twee-kolommen mt-6">
        <Zijlijst pagina={pagina} />
        <div className="secties">
          {inhoud.hoofdstukken.map((hoofdstuk) => (
            <Hoofdstukdeel
              key={hoofdstuk.id}
              hoofdstuk={hoofdstuk}
              schrijf={
                schrijven && standen.has(hoofdstuk.id) ? `${adres}/hoofdstukken/${hoofdstuk.id}` : null
              }
            />
          ))}
        </div>
      </div>
    </>
  );
}
