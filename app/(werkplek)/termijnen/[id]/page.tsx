import type { Metadata } from 'next';
import * as acties from '#app/(werkplek)/termijnen/actions.ts';
import { geefReden } from '#app/(werkplek)/jongeren/[id]/actions.ts';
import { KijkredenFormulier } from '#components/jongeren/kijkreden-formulier.tsx';
import { TermijnKlaar } from '#components/termijnen/termijn-klaar.tsx';
import { TermijnDoen, TermijnKenmerken } from '#components/termijnen/termijn-pagina.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { redenVoor } from '#lib/werkprocessen/lezen/model.ts';
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
  if (!uitkomst.ok) {
    const jongereId = redenVoor(uitkomst.weigering);
    return jongereId ? (
      <KijkredenFormulier jongereId={jongereId} zin={uitkomst.weigering.zin} actie={geefReden} />
    ) : (
      <Geweigerd weigering={uitkomst.weigering} wat="Deze termijn" />
    );
  }
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
