import type { Metadata } from 'next';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import * as acties from '#app/(werkplek)/verlof/actions.ts';
import { BrievenBij } from '#components/brieven/brieven-bij.tsx';
import { Bewijsstukken } from '#components/documenten/bewijsstukken.tsx';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Behandelen } from '#components/verlof/behandelen.tsx';
import { Toetslijst } from '#components/verlof/toetslijst.tsx';
import { VerlofKop } from '#components/verlof/verlof-kop.tsx';
import { VerlofZijkant } from '#components/verlof/verlof-zijkant.tsx';
import { readBrievenBij } from '#lib/brieven/lezen/queries.ts';
import { readBewijsstukken } from '#lib/documenten/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readVerlofzaak } from '#lib/verlof/queries.ts';

export const metadata: Metadata = { title: 'Aanvraag om verlof' };

export default async function VerlofzaakPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor();
  const uitkomst = await readVerlofzaak(actor, { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze aanvraag" geefReden={geefReden} />;
  const pagina = uitkomst.waarde;
  const onderwerp = { soort: 'verlof', id };
  const bewijs = await readBewijsstukken(actor, { jongereId: pagina.verlof.jongereId, onderwerp });
  const brieven = await readBrievenBij(actor, { jongereId: pagina.verlof.jongereId, zaakId: id });
  return (
    <>
      <VerlofKop pagina={pagina} />
      <div className="twee-kolommen">
        <div className="secties">
          <Sectie titel="Wat de wet vraagt">
            <Toetslijst toetsen={pagina.toetsen} label="Toetsen" />
            <p className="gedempt mt-4">De toetsen geven raad; u besluit.</p>
          </Sectie>
          <Behandelen pagina={pagina} acties={acties} />
          {brieven.ok && (
            <BrievenBij
              brieven={brieven.waarde}
              leeg="Over deze aanvraag is in Baken nog geen brief geschreven."
            />
          )}
          {bewijs.ok && (
            <Bewijsstukken
              bewijs={bewijs.waarde}
              terug={`/verlof/${id}`}
              soort="aanvraag"
              leeg="Voeg toe waarop u besluit: de aanvraag, een verklaring van de werkgever, een uitnodiging."
            />
          )}
        </div>
        <aside className="secties" aria-label="Verlof in dit schooljaar">
          <VerlofZijkant pagina={pagina} acties={acties} />
        </aside>
      </div>
    </>
  );
}
