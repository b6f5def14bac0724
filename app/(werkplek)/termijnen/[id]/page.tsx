import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/termijnen/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { WerkGeweigerd } from '#components/jongeren/werk-geweigerd.tsx';
import { TermijnKlaar } from '#components/termijnen/termijn-klaar.tsx';
import { TermijnDoen, TermijnKenmerken } from '#components/termijnen/termijn-pagina.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { readTermijn } from '#lib/termijnen/lijst/queries.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: 'Termijn' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export default async function TermijnPagina({ params, searchParams }: Props) {
  const { id } = await params;
  const { termijn } = await searchParams;
  const uitkomst = await readTermijn(await requireActor(), { id });
  if (!uitkomst.ok)
    return <WerkGeweigerd weigering={uitkomst.weigering} wat="Deze termijn" geefReden={geefReden} />;
  const pagina = uitkomst.waarde;
  return (
    <>
      <Paginakop titel={pagina.regel.titel} kruimels={[{ titel: 'Termijnen', href: '/termijnen' }]} />
      <TermijnKlaar param={termijn} terug={`/termijnen/${id}`} ongedaan={acties.maakOngedaan} />
      <div className="secties">
        <TermijnKenmerken pagina={pagina} />
        <TermijnDoen pagina={pagina} acties={acties} />
      </div>
    </>
  );
}
