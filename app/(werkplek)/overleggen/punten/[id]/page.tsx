import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/overleggen/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { Delen, Gedeeld } from '#components/overleggen/delen.tsx';
import { Besluiten, PuntKop, Vraag } from '#components/overleggen/punt.tsx';
import { readPunt } from '#lib/overleggen/punten/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Agendapunt' };

type Eigenschappen = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PuntPagina({ params, searchParams }: Eigenschappen) {
  const { id } = await params;
  const { delen, bekijk } = await searchParams;
  const uitkomst = await readPunt(await requireActor(), { id, delen });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Dit agendapunt" geefReden={acties.geefReden} />;
  const pagina = uitkomst.waarde;
  const puntacties = { ...acties, wijzig: acties.wijzigVraag };
  return (
    <>
      <PuntKop pagina={pagina} />
      <div className="twee-kolommen">
        <div className="secties">
          <Vraag pagina={pagina} acties={puntacties} />
          <Delen pagina={pagina} acties={acties} bekeken={bekijk !== undefined} />
          <Gedeeld pagina={pagina} acties={acties} />
        </div>
        <aside className="secties" aria-label="Besluit en taken">
          <Besluiten pagina={pagina} acties={puntacties} />
        </aside>
      </div>
    </>
  );
}
