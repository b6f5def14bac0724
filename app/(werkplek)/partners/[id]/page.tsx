import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/partners/actions.ts';
import { Contacten } from '#components/partners/contacten.tsx';
import { PartnerGegevens } from '#components/partners/partner-gegevens.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { ORGANISATIESOORT_LABEL } from '#lib/partners/labels.ts';
import { readPartner } from '#lib/partners/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Partner' };

export default async function PartnerPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readPartner(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Deze organisatie" />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={pagina.organisatie.naam}
        onder={ORGANISATIESOORT_LABEL[pagina.organisatie.soort]}
        kruimels={[{ titel: 'Partners', href: '/partners' }]}
      />
      <div className="twee-kolommen">
        <div className="secties">
          <Contacten pagina={pagina} acties={acties} />
        </div>
        <aside className="secties" aria-label="Over deze organisatie">
          <PartnerGegevens pagina={pagina} acties={acties} />
        </aside>
      </div>
    </>
  );
}
