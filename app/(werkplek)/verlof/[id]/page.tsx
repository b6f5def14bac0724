import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/verlof/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { Behandelen } from '#components/verlof/behandelen.tsx';
import { Toetslijst } from '#components/verlof/toetslijst.tsx';
import { VerlofKop } from '#components/verlof/verlof-kop.tsx';
import { VerlofZijkant } from '#components/verlof/verlof-zijkant.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { readVerlofzaak } from '#lib/verlof/queries.ts';
import { redenVoor } from '#lib/werkprocessen/lezen/model.ts';

export const metadata: Metadata = { title: 'Aanvraag om verlof' };

export default async function VerlofzaakPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readVerlofzaak(await requireActor(), { id });
  if (!uitkomst.ok) {
    const jongereId = redenVoor(uitkomst.weigering);
    return jongereId ? (
      <KijkredenFormulier jongereId={jongereId} zin={uitkomst.weigering.zin} actie={acties.geefReden} />
    ) : (
      <Geweigerd weigering={uitkomst.weigering} wat="Deze aanvraag" />
    );
  }
  const pagina = uitkomst.waarde;
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
        </div>
        <aside className="secties" aria-label="Verlof in dit schooljaar">
          <VerlofZijkant pagina={pagina} acties={acties} />
        </aside>
      </div>
    </>
  );
}
