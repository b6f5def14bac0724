import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/jongerenpunt/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { ActiesGevouwen } from '#components/jongerenpunt/acties-gevouwen.tsx';
import { Ernaast } from '#components/jongerenpunt/ernaast.tsx';
import { VraagAfloop } from '#components/jongerenpunt/vraag-afloop.tsx';
import { VraagBijWie } from '#components/jongerenpunt/vraag-bij-wie.tsx';
import { VraagInhoud } from '#components/jongerenpunt/vraag-inhoud.tsx';
import { VraagKop } from '#components/jongerenpunt/vraag-kop.tsx';
import { Overdrachten } from '#components/werkprocessen/overdrachten.tsx';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import { readVraag } from '#lib/doelgroepen/jongerenpunt/queries.ts';
import { findActor, requireActor } from '#lib/toegang/from-request.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: metPuntnaam('Vraag aan het Jongerenpunt', (await findActor())?.jongerenpunt) };
}

export default async function VraagPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readVraag(await requireActor(), { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze vraag" geefReden={acties.geefReden} />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <VraagKop pagina={pagina} />
      <div className="twee-kolommen">
        <div className="secties">
          <Overdrachten regels={pagina.overdrachten} />
          <VraagInhoud pagina={pagina} acties={acties} />
          <VraagAfloop pagina={pagina} acties={acties} />
        </div>
        <aside className="secties" aria-label="Rond deze vraag">
          <Ernaast regels={pagina.ernaast} />
          <VraagBijWie pagina={pagina} actie={acties.geefVraag} />
          <ActiesGevouwen
            jongereId={pagina.werk.jongereId}
            regels={pagina.acties}
            soorten={pagina.actiesoorten}
            mag={pagina.mag.behandelen}
            trekIn={acties.trekActie}
          />
        </aside>
      </div>
    </>
  );
}
