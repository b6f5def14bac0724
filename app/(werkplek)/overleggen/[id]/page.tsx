import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/overleggen/actions.ts';
import { Agenda, Kring, OverlegKop } from '#components/overleggen/overleg.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { readOverleg } from '#lib/overleggen/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Overleg' };

export default async function OverlegPagina({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const uitkomst = await readOverleg(await requireActor(), { id });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit overleg" />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <OverlegKop pagina={pagina} />
      <div className="twee-kolommen">
        <div className="secties">
          <Agenda pagina={pagina} acties={acties} />
        </div>
        <aside className="secties" aria-label="Deelnemers en gegevens">
          <Kring pagina={pagina} acties={acties} />
        </aside>
      </div>
    </>
  );
}
